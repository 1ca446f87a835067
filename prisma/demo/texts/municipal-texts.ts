/** Whom a resident can reach in every municipality; names and numbers are invented. */
export const CONTACTS = [
  {
    kind: "access",
    name: "Toegangsteam {m}",
    site: "toegang",
    hours: "Werkdagen van 8.30 tot 17.00 uur",
  },
  {
    kind: "client_support",
    name: "Onafhankelijke cliëntondersteuning {m}",
    site: "clientondersteuning",
    hours: "Werkdagen van 9.00 tot 16.00 uur",
  },
  {
    kind: "adviser",
    name: "Vertrouwenspersoon voor {m}",
    site: "vertrouwenspersoon",
    hours: "Werkdagen van 10.00 tot 16.00 uur",
  },
  {
    kind: "complaint",
    name: "Klachten over hulp, gemeente {m}",
    site: "klachten",
    hours: "Werkdagen van 9.00 tot 12.00 uur",
  },
  {
    kind: "crisis",
    name: "Crisisdienst (voorbeeld) voor {m}",
    site: "crisisdienst",
    hours: "Dag en nacht",
  },
  {
    kind: "safe_home",
    name: "Meldpunt huiselijk geweld (voorbeeld) voor {m}",
    site: "veilig",
    hours: "Dag en nacht",
  },
] as const;

export const SERVICES = [
  {
    name: "Spreekuur opvoeden {m}",
    targetGroup: "Ouders van kinderen tot 18 jaar",
    plain:
      "U kunt zonder afspraak binnenlopen met een vraag over opvoeden. Een opvoedadviseur denkt met u mee. Vaak is één gesprek genoeg.",
    expertise: ["opvoeding", "preventie"],
  },
  {
    name: "Buurtkamer De Lange Tafel {m}",
    targetGroup: "Iedereen",
    plain:
      "In de buurtkamer is altijd koffie en iemand om mee te praten. U kunt ook meedoen met koken, handwerken of biljarten.",
    expertise: ["psychosociaal", "preventie"],
  },
  {
    name: "Maatjes in {m}",
    targetGroup: "Volwassenen die graag iemand willen ontmoeten",
    plain:
      "Een vrijwilliger komt één keer per week bij u langs of gaat met u op pad. Samen kiest u wat u leuk vindt.",
    expertise: ["ouderen", "psychosociaal"],
  },
  {
    name: "Mantelzorgcafé {m}",
    targetGroup: "Mensen die voor een ander zorgen",
    plain:
      "Zorgt u voor een ander? In het café ontmoet u mensen die dat ook doen. Elke maand is er een ander onderwerp.",
    expertise: ["mantelzorg", "dementie"],
  },
  {
    name: "Papierwinkel {m}",
    targetGroup: "Volwassenen met vragen over geld en formulieren",
    plain:
      "Neem uw post mee, dan lezen we die samen. Vrijwilligers helpen met formulieren, toeslagen en een betaalplan.",
    expertise: ["schulden", "preventie"],
  },
  {
    name: "Huiswerkplek {m}",
    targetGroup: "Scholieren van 10 tot en met 16 jaar",
    plain:
      "Kan uw kind thuis niet rustig leren? Drie middagen per week is er een stille plek met hulp van studenten.",
    expertise: ["leren", "schoolverzuim"],
  },
  {
    name: "Groep Stevig Staan {m}",
    targetGroup: "Kinderen van 8 tot en met 12 jaar",
    plain:
      "Uw kind leert in zes middagen om voor zichzelf op te komen. De groep is klein en het is vooral veel doen.",
    expertise: ["pesten", "kindertraining", "psychosociaal"],
  },
  {
    name: "Wandelgroep Frisse Kop {m}",
    targetGroup: "Volwassenen met spanning of somberheid",
    plain:
      "Elke week wandelen we een uur met een begeleider. U mag praten, maar stil zijn is ook goed.",
    expertise: ["depressie", "angst", "psychosociaal"],
  },
  {
    name: "Oudergroep autisme {m}",
    targetGroup: "Ouders van een kind met autisme",
    plain:
      "U ontmoet andere ouders en hoort hoe zij het doen. Een ervaren ouder en een begeleider leiden de avonden.",
    expertise: ["autisme", "opvoeding"],
  },
  {
    name: "Kind na scheiding, inloop {m}",
    targetGroup: "Kinderen van 6 tot en met 14 jaar en hun ouders",
    plain:
      "Uw kind praat en speelt met kinderen die hetzelfde meemaken. Voor ouders is er tegelijk een gesprek.",
    expertise: ["scheiding"],
  },
  {
    name: "Geheugencafé {m}",
    targetGroup: "Mensen met geheugenproblemen en hun naasten",
    plain:
      "Een gezellige middag met muziek, een kort verhaal en tijd voor vragen. U hoeft zich niet aan te melden.",
    expertise: ["dementie", "ouderen"],
  },
  {
    name: "Taal en thee {m}",
    targetGroup: "Nieuwkomers",
    plain:
      "U oefent Nederlands bij een kop thee. Vrijwilligers leggen ook uit hoe school en hulp hier werken.",
    expertise: ["vluchtelingen", "meertalig"],
  },
] as const;
