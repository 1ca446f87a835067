/** Help that runs: for what days which intensity was set, and what changes for a while. */
export const runningHelp = {
  running: {
    title: "Wat is afgesproken",
    from: (from: string, to: string) => `${from} tot en met ${to}`,
    since: (from: string) => `vanaf ${from}`,
    now: (what: string, days: string) => `Nu: ${what}, ${days}`,
    /** By the rule of the region (`newNeed`). */
    newNeed: {
      "add-subcontractor":
        "Komt er een nieuwe vraag bij? Dan blijft deze hulp lopen. De aanbieder blijft verantwoordelijk en zoekt er zo nodig een onderaannemer bij.",
      "close-and-open":
        "Komt er een nieuwe vraag bij? Dan sluit de aanbieder deze hulp af en maakt de verwijzer een nieuwe hulpvraag.",
    },
    nowForAWhile: (what: string, days: string) => `Nu tijdelijk: ${what}, ${days}`,
    backTo: (what: string, from: string) => `Daarna geldt vanzelf weer: ${what}, vanaf ${from}`,
    backToNothing: "Daarna is er geen geldige indicatie",
    toCome: (what: string, days: string) => `Straks tijdelijk: ${what}, ${days}`,
    before: (what: string, days: string) => `Eerder tijdelijk: ${what}, ${days}`,
    other: (what: string, days: string) => `${what}, ${days}`,
    because: (line: string, reason: string) => `${line}. Waarom: ${reason}`,
    none: "Geen geldige indicatie",
    unsaid: "Niet gezegd hoeveel hulp",
    endsOn: (day: string) => `indicatie tot en met ${day}`,
    tasks: {
      ends: (name: string, day: string) =>
        `${name}: de indicatie loopt af op ${day}. Gaat de hulp door?`,
      over: (name: string, _: string) => `${name}: er is geen geldige indicatie`,
      mid: (name: string, day: string) => `${name}: leg de tussenevaluatie vast (sinds ${day})`,
      end: (name: string, day: string) =>
        `${name}: leg de eindevaluatie vast (de hulp stopte op ${day})`,
    },
    goOn: {
      title: "Nieuwe indicatie of verlengen",
      yearly: (months: number) =>
        `Deze hulp kan na ${months} maanden alleen verder met een nieuwe indicatie.`,
      how: "Hoe gaat de hulp verder?",
      longer: "Dezelfde indicatie gaat langer door",
      anew: "Er is een nieuwe indicatie",
      onlyAnew: "Alleen bij een nieuwe indicatie.",
      intensity: "Hoeveel hulp is afgesproken?",
      toHint: "Is er geen laatste dag? Laat dit leeg.",
      send: "Leg vast hoe de hulp verder gaat",
    },
    asked: "De aanbieder vraagt een tijdelijke verandering",
    ownAsk: "U vroeg een tijdelijke verandering",
    askedWith: (what: string, days: string, reason: string) =>
      `${what}, ${days}. Waarom: ${reason}`,
    fields: {
      intensity: "Hoeveel hulp is tijdelijk nodig?",
      pick: "Kies hoeveel hulp",
      from: "Vanaf welke dag?",
      to: "Tot en met welke dag?",
      toHint: (days: number) => `Dit is verplicht. Het duurt hooguit ${days} dagen.`,
      reason: "Waarom? Zonder namen.",
    },
    change: {
      title: "Tijdelijk meer of minder hulp",
      intro:
        "Bijvoorbeeld bij een crisis. Een nieuw plan is niet nodig. Na de laatste dag geldt vanzelf weer wat er was.",
      send: "Leg de tijdelijke verandering vast",
    },
    end: {
      title: "Eerder terug naar wat er was",
      day: "Wat is de laatste dag van de verandering?",
      send: "Leg de laatste dag vast",
      cancelTitle: "De verandering gaat niet door",
      cancel: "Haal de verandering weg",
      which: (what: string, days: string) => `Het gaat om: ${what}, ${days}.`,
    },
    leave: {
      title: "De hulp blijft zoals zij is",
      intro: "De aanbieder krijgt hiervan bericht.",
      send: "Niet veranderen",
    },
    ask: {
      title: "Tijdelijk meer of minder hulp vragen",
      intro: "De verwijzer beslist en legt het vast. Tot dan verandert er niets.",
      proposal: "Hoeveel hulp stelt u voor?",
      send: "Vraag de verandering",
    },
  },
  evaluation: {
    line: (what: string, day: string, side: string) => `${what} van ${day}, door ${side}`,
    moments: { mid: "Tussenevaluatie", end: "Eindevaluatie" },
    titles: { mid: "Tussenevaluatie vastleggen", end: "Eindevaluatie vastleggen" },
    intro: "Dit kost twee minuten. De andere partij leest het ook.",
    words: "In een paar zinnen, zonder namen",
    hint: "Is een doel niet gehaald? Schrijf dan waarom.",
    send: "Leg de evaluatie vast",
  },
  told: {
    tijdelijk: "De tijdelijke verandering is vastgelegd. De aanbieder heeft bericht gekregen.",
    "eerder-terug": "Vastgelegd. De aanbieder heeft bericht gekregen.",
    doorgaan: "Vastgelegd hoe de hulp verder gaat. De aanbieder heeft bericht gekregen.",
    evaluatie: "De evaluatie is vastgelegd. De andere partij kan haar lezen.",
    "niet-veranderen": "De hulp blijft zoals zij is. De aanbieder heeft bericht gekregen.",
    "verandering-vragen": "Uw vraag is verstuurd. De verwijzer heeft bericht gekregen.",
  } as Record<string, string>,
  faults: {
    "indication.not-running": "Deze hulp loopt niet meer. Kijk hoe het nu staat.",
    "indication.set-by-municipality": "Hier bepaalt de gemeente hoeveel hulp nodig is.",
    "indication.no-first-day": "Vul in vanaf welke dag.",
    "indication.no-last-day": "Vul in tot en met welke dag.",
    "indication.ends-before-it-starts": "De laatste dag ligt voor de eerste. Kijk de datums na.",
    "indication.before-the-start": "Toen was de hulp nog niet begonnen. Kijk de datum na.",
    "indication.too-long": "Dit is te lang voor een tijdelijke verandering. Kies een eerdere dag.",
    "indication.overlaps": "In deze dagen is er al een tijdelijke verandering. Kies andere dagen.",
    "indication.past-its-end":
      "Dan is er geen geldige indicatie meer. Leg eerst een nieuwe indicatie vast.",
    "indication.nothing-changes": "Dit is al afgesproken. Kies meer of minder hulp.",
    "indication.no-such-change": "Deze verandering is er niet meer. Kijk hoe het nu staat.",
    "indication.not-within": "Kies een dag binnen de tijdelijke verandering, voor de laatste.",
    "indication.no-way": "Kies hoe de hulp verder gaat.",
    "indication.needs-a-new-one":
      "Zonder nieuwe indicatie kan deze hulp niet verder. Leg een nieuwe indicatie vast.",
    "indication.has-no-end": "Deze indicatie heeft geen laatste dag. U hoeft niets te verlengen.",
    "indication.not-longer": "Kies een dag na de laatste dag van nu.",
    "indication.before-the-last":
      "Een nieuwe indicatie begint na de eerste dag van de vorige. Kijk de datum na.",
    "indication.longer-than-it-may":
      "Deze hulp krijgt elk jaar een nieuwe indicatie. Kies een eerdere laatste dag.",
    "evaluation.by-the-other": "In deze regio legt de andere partij de evaluatie vast.",
    "evaluation.not-now": "Deze evaluatie kan nu niet. Kijk hoe de hulp er nu voor staat.",
    "evaluation.none-in-the-middle":
      "Deze indicatie is korter dan een jaar. Er is geen tussenevaluatie.",
    "evaluation.done-already": "Deze evaluatie is al vastgelegd.",
    "evaluation.goal-unsaid": "Kies wat er van dit doel is gekomen.",
    "evaluation.no-words": "Schrijf in een paar zinnen wat er is gebeurd.",
    "referral.past-day": "Haal de datum uit de tekst. Schrijf bijvoorbeeld: vorige maand.",
    "indication.asked-already": "U vroeg al een verandering. Wacht op het antwoord.",
    "indication.nothing-asked": "Hier wordt niets meer gevraagd. Kijk hoe het nu staat.",
  } as Record<string, string>,
  actsDone: {
    change: "veranderde tijdelijk hoeveel hulp er is",
    "end-change": "beëindigde een tijdelijke verandering eerder",
    "ask-change": "vroeg een tijdelijke verandering",
    evaluate: "legde een evaluatie vast",
    extend: "verlengde de indicatie",
    indicate: "legde een nieuwe indicatie vast",
    "leave-unchanged": "liet de hulp zoals zij is",
  } as Record<string, string>,
};
