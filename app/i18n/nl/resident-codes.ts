/** Codes waarmee de inwoner zelf kijkt hoe het met de hulp staat, voor wie verwijst. */
import { notADecision } from "./not-a-decision";

export const residentCodes = {
  title: (referral: string) => `Eigen inzage bij ${referral}`,
  link: "Eigen inzage voor de jongere, een ouder of de inwoner",
  back: (referral: string) => `Terug naar ${referral}`,
  faultTitle: "Het is nog niet gelukt",
  intro:
    "Met een code en een pincode ziet iemand op Mijn hulp hoe het ervoor staat, wat er is gedeeld, met wie en waarom. Daar staan geen bedragen en geen namen. Geef de code zelf aan de persoon. Verstuur hem niet per mail of app.",
  holders: {
    youth: "De jongere",
    "parent-1": "De eerste ouder",
    "parent-2": "De tweede ouder",
    guardian: "De voogd",
    client: "De inwoner",
    representative: "De vertegenwoordiger",
  } as Record<string, string>,
  make: {
    title: "Maak een code",
    who: "Voor wie is de code?",
    whoHint:
      "Ieder krijgt een eigen code. Voor een jongere kan dat vanaf de leeftijd die in uw regio geldt. Een nieuwe code maakt de oude van dezelfde persoon ongeldig.",
    sure: "Ik weet wie dit is, en deze persoon mag dit zien. Bij een ouder, voogd of vertegenwoordiger ging ik na dat die daarover beslist.",
    send: "Maak de code",
  },
  slip: {
    notDecision: notADecision,
    title: "Mijn hulp",
    told: "De code is gemaakt. U ziet hem alleen nu. Druk hem af of schrijf hem op.",
    print: "Druk dit af",
    printHow: "Druk dit blad af met de printknop van uw browser.",
    address: "Ga op internet naar",
    code: "Typ deze code",
    spelt: "Voorlezen gaat zo",
    pin: "De eerste keer kiest u zelf een pincode van 6 cijfers.",
    until: (day: string) =>
      `Gebruik de code voor het eerst voor ${day}. Daarna werkt hij niet meer.`,
    keep: "Bewaar dit papier op een plek waar anderen het niet lezen. Zeg uw pincode tegen niemand.",
    lost: "Kwijt? Vraag uw contactpersoon om een nieuwe code.",
    back: "Klaar",
  },
  list: {
    title: "Deze codes zijn er",
    none: "Er is nog geen code gemaakt.",
    made: (day: string) => `gemaakt op ${day}`,
    states: {
      unused: (day: string) => `nog niet gebruikt, werkt tot ${day}`,
      used: (day: string) => `in gebruik, werkt tot ${day}`,
      expired: () => "verlopen",
      locked: () => "werkt niet meer: te vaak een verkeerde pincode",
      ended: () => "werkt niet meer",
    } as Record<string, (day: string) => string>,
    ends: {
      revoked: "ingetrokken",
      replaced: "vervangen door een nieuwe",
      unsafe: "gestopt voor de veiligheid",
    } as Record<string, string>,
    last: (day: string) => `het laatst gebruikt op ${day}`,
    revoke: "Trek in",
    revokeOf: (holder: string) => `de code van: ${holder}`,
  },
  off: {
    title: "Veiligheid",
    intro:
      "Kan meekijken iemand in gevaar brengen? Zet eigen inzage dan uit. Alle codes stoppen meteen, ook bij wie nu kijkt. Dat geldt voor elke aanmelding bij deze hulpvraag. Wie een code had, leest nergens dat u dit deed of waarom.",
    send: "Zet eigen inzage uit",
    isOff:
      "Eigen inzage staat uit voor de veiligheid. Zet u het weer aan, dan blijven de oude codes ongeldig.",
    sendOn: "Zet eigen inzage weer aan",
  },
  shut: {
    unsafe: "Eigen inzage staat uit voor de veiligheid. Er kan geen code worden gemaakt.",
    institution: "Bij deze weg naar hulp kan er in uw regio geen eigen inzage zijn.",
    wiped: "De gegevens van deze aanmelding zijn weg. Er valt niets meer te zien.",
    "not-open": "Een code kan pas als u met de aanbieder deelde wie het is.",
  } as Record<string, string>,
  told: {
    intrekken: "De code is ingetrokken.",
    uit: "Eigen inzage staat uit. Alle codes zijn gestopt.",
    aan: "Eigen inzage kan weer. Maak een nieuwe code als dat veilig is.",
  } as Record<string, string>,
  faults: {
    "own-view.not-sure": "Zeg dat u weet wie dit is, en dat deze persoon dit mag zien.",
    "own-view.shown-already":
      "Deze code is al een keer getoond. Is hij niet overgenomen? Maak dan een nieuwe.",
    "own-view.nobody-known": "Vul eerst in over wie de aanmelding gaat.",
    "own-view.ended-already": "Deze code werkte al niet meer.",
    "own-view.not-for-youth": "De jongere is nog te jong voor een eigen code.",
    "own-view.not-for-parent-1":
      "Een ouder krijgt hier geen code: door de leeftijd, of omdat geen toestemming van een ouder is vastgelegd.",
    "own-view.not-for-parent-2":
      "Een ouder krijgt hier geen code: door de leeftijd, of omdat geen toestemming van een ouder is vastgelegd.",
    "own-view.not-for-guardian": "Bij de grondslag is geen voogd vastgelegd.",
    "own-view.not-for-client": "De inwoner is nog te jong voor een eigen code.",
    "own-view.not-for-representative":
      "Bij de keuze of de grondslag is geen vertegenwoordiger vastgelegd.",
    "form.invalid_value": "Kies voor wie de code is.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Probeer het opnieuw.",
  /** Om voor te lezen: elke letter van een code met een woord. */
  spelling: {
    ...{ B: "Bernard", D: "Dirk", F: "Ferdinand", G: "Gerard", H: "Hendrik", K: "Karel" },
    ...{ L: "Lodewijk", M: "Marie", N: "Nico", P: "Pieter", R: "Rudolf", S: "Simon" },
    ...{ T: "Teunis", W: "Willem", X: "Xantippe", Z: "Zacharias" },
  } as Record<string, string>,
};
