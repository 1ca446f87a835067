/** The page on which the region's configuration is looked at and changed. */
export const regionChange = {
  title: "Inrichting van de regio",
  intro:
    "De inrichting zegt welke gemeenten, wetten, profielen, termijnen en regels er zijn. Een nieuwe versie gaat pas gelden als u gezien hebt wat zij doet en ja zegt.",
  done: {
    voorstel:
      "Het bestand is in orde. Hieronder staat wat het verandert. Er is nog niets veranderd.",
    geldt: "De nieuwe inrichting geldt. Het zoeken volgt vanzelf.",
    weg: "Het voorstel is weg. Er is niets veranderd.",
  } as Record<string, string>,
  versions: {
    title: "Versies",
    caption: "Alle versies van de inrichting",
    from: "Geldt vanaf",
    loaded: "Ingelezen op",
    state: "Stand",
    now: "geldt nu",
    later: "gaat nog gelden",
    over: "voorbij",
  },
  send: {
    title: "Een nieuwe inrichting bekijken",
    paste: "Plak de tekst van het bestand",
    hint: "Een YAML-bestand, zoals in de map prisma/regions. U ziet eerst wat het doet.",
    file: "Of kies het bestand",
    look: "Bekijk wat dit verandert",
    shipped: "De meegeleverde inrichting laden",
    shippedHint:
      "Bij het programma hoort een bestand van deze regio. Na een nieuwe versie van het programma kan dat anders zijn dan wat hier geldt.",
    noShipped: "Bij het programma hoort geen bestand van deze regio.",
  },
  faults: {
    title: "Dit bestand kan niet",
    at: (place: string, expected: string) => `${place}: verwacht ${expected}`,
    "region.nothing-new": "Dit bestand verandert niets: alles wat erin staat geldt al.",
    "region.changed-meanwhile":
      "De inrichting is intussen door iemand anders veranderd. Bekijk hieronder opnieuw wat het voorstel doet.",
    "region-proposal.settled": "Over dit voorstel is al beslist.",
    "region.empty": "Plak een tekst of kies een bestand.",
    "form.too-many-fields": "Dit formulier is te groot.",
  },
  objections: {
    title: "Dit kan nu niet",
    intro: "Het voorstel zou breken wat loopt. Los dit eerst op, of pas het bestand aan.",
    texts: {
      "region.contract-runs": (o) =>
        `${o.place}: "${o.name}" stopt na ${o.lastDay}, maar ${o.count === 1 ? "1 contract loopt" : `${o.count} contracten lopen`} langer door: ${o.who}.`,
      "region.offer-published": (o) =>
        `${o.place}: "${o.name}" is al gestopt op ${o.lastDay} en niets komt ervoor in de plaats, maar dit aanbod staat er nog onder: ${o.who}.`,
      "region.request-runs": (o) =>
        `${o.place}: "${o.name}" stopt na ${o.lastDay}, maar ${o.count === 1 ? "er loopt 1 aanvraag" : `er lopen ${o.count} aanvragen`} voor: ${o.who}.`,
      "region.admission-runs": (o) =>
        `De regels voor toelating zouden vervallen, maar deze aanvragen lopen nog: ${o.who}.`,
    } as Record<string, (objection: Objection) => string>,
  },
  proposal: {
    title: "Het voorstel",
    by: (file: string, who: string, when: string) => `${file}, voorgesteld door ${who} op ${when}.`,
    apply: (day: string) => `Vanaf ${day} laten gelden`,
    discard: "Voorstel weggooien",
    corrects: (day: string) => `Verbetering van de versie die geldt vanaf ${day}`,
    fresh: (day: string, against: string | null) =>
      against
        ? `Nieuw vanaf ${day}, vergeleken met de versie van ${against}`
        : `Nieuw vanaf ${day}`,
    same: "Geen verschil dat iemand ziet.",
  },
  difference: {
    title: "Wat verandert",
    lines: {
      added: "Erbij",
      gone: "Vervallen",
      ended: "Stopt",
      relabelled: "Andere naam",
      changed: "Anders",
      settings: "Instellingen",
    },
    until: (name: string, day: string) => `${name} (na ${day})`,
    becomes: (before: string, after: string) => `${before} wordt ${after}`,
    field: (field: string, before: string, after: string) =>
      `${field}: was ${before}, wordt ${after}`,
    nothing: "niets",
    more: (count: number) => `en nog ${count}`,
  },
  consequences: {
    title: "Wat dat doet",
    none: "Geen aanbod, wachttijd, gemeente of aanvraag merkt hier iets van.",
    out: (name: string, day: string, count: number) =>
      `${name} stopt na ${day}. Daarmee valt dit aanbod buiten wat geldt: ${count}`,
    less: (name: string, day: string, count: number) =>
      `${name} stopt na ${day}. Dit aanbod is er niet meer mee te vinden: ${count}`,
    followed: (code: string) => `In de plaats komt ${code}.`,
    supplier: (name: string, count: number, codes: string) => `${name} (${count}): ${codes}`,
    facet: (name: string) => `Niemand kan meer kiezen op: ${name}.`,
    choice: (name: string, day: string) =>
      `De keuze "${name}" verdwijnt na ${day} uit de lijst bij het zoeken.`,
    waits: (before: string, after: string) =>
      `Door andere termijnen staan de wachttijden er vandaag anders voor. Nu: ${before}. Straks: ${after}.`,
    counts: (fresh: number, stale: number, unknown: number) =>
      `${fresh} actueel, ${stale} verouderd, ${unknown} onbekend`,
    municipality: (name: string, services: number, contacts: number) =>
      `Gemeente ${name} gaat weg, met ${services} voorzieningen en ${contacts} nummers.`,
    admission: (kinds: string, running: number) =>
      `Regels voor toelating die anders worden: ${kinds}. Aanvragen die nu lopen: ${running}.`,
    tariffs: (count: number) =>
      `Tarieven die vandaag gelden worden anders. Contracten die dat raakt: ${count}.`,
  },
  lists: {
    municipalities: "Gemeenten",
    laws: "Wetten",
    segments: "Segmenten",
    profiles: "Profielen",
    intensities: "Intensiteiten",
    paymentTerms: "Betaalwijzen",
    indicators: "Indicatoren",
    referrers: "Verwijzers",
    judgementFactors: "Afwegingen",
    deliveryForms: "Vormen van hulp",
    educationLevels: "Opleidingsniveaus",
    goalTypes: "Doelen",
    languages: "Talen",
    expertise: "Expertise",
    arrangements: "Arrangementen en tarieven",
    postcodes: "Postcodes",
    outlines: "Grenzen op de kaart",
    words: "Eigen woorden",
    terms: "Begrippen",
    notHere: "Niet hierin",
    contacts: "Nummers",
    "admission.proofs": "Bewijzen bij toelating",
    "admission.screening": "Punten van de screening",
    "admission.rounds": "Rondes van toelating",
  } as Record<string, string>,
  system: "het programma",
};

export type Objection = {
  place: string;
  name: string;
  lastDay: string;
  count: number;
  who: string;
};
