/** The story beside a figure: no figure stands alone. */
export const STORIES = {
  good: [
    "Dit cijfer is gestegen sinds wij doelen samen met het gezin opschrijven. Wij houden die manier van werken vast.",
    "Vooral bij korte trajecten gaat het goed. Bij langere trajecten letten wij op het ritme van evalueren.",
    "Wij bespreken elk kwartaal met cliënten wat beter kan. Hun tips over de eerste weken hebben geholpen.",
    "Het resultaat past bij onze groep: veel gezinnen die zelf om hulp vroegen. Bij zwaardere vragen ligt het lager.",
  ],
  poor: [
    "In dit halfjaar gingen drie medewerkers weg. Cliënten kregen een andere begeleider en een deel haakte af.",
    "Wij helpen veel jongeren die eerder al hulp hadden. Doelen zijn dan kleiner en kosten meer tijd.",
    "De vragenlijst is vaker ingevuld door mensen die niet tevreden waren. Wij bellen nu iedereen na afloop.",
    "Het cijfer is lager dan wij willen. Sinds de zomer kijkt een collega mee bij elk traject dat vastloopt.",
  ],
  few: [
    "Dit gaat over weinig mensen, dus het cijfer zegt nog niet veel. Vraag ons gerust naar onze ervaringen.",
    "Wij zijn klein en hebben in deze periode maar enkele trajecten afgerond.",
  ],
} as const;

export const METHODS = [
  "Eigen registratie bij afsluiting",
  "Vragenlijst na afloop, door cliënt ingevuld",
  "Telling uit het cliëntdossier",
  "Gesprek met ouders en jongere aan het eind",
] as const;

/** Kinds of mark are real in kind only: number and issuer are invented. */
export const MARKS = [
  { mark: "Kwaliteitscertificaat zorg en welzijn", issuer: "Toetshuis Voorbeeld" },
  { mark: "ISO 9001", issuer: "Voorbeeldkeur Certificatie" },
  { mark: "NEN 7510 informatiebeveiliging", issuer: "Voorbeeldkeur Certificatie" },
  { mark: "Keurmerk kleinschalige zorg", issuer: "Stichting Proefkeur" },
  { mark: "Keurmerk zorg op de boerderij", issuer: "Stichting Proefkeur" },
  { mark: "Registratie jeugdprofessionals in het team", issuer: "Proefregister Jeugd" },
] as const;
