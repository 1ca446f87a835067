/** The words for people who came to a provider by another road than this portal. */
const rows = (n: number) => (n === 1 ? "1 regel" : `${n} regels`);
const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "medium", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const otherRoads = {
  title: "Gekomen langs een andere weg",
  intro:
    "Meldde iemand zich niet via deze etalage aan? Schrijf het hier op, zonder naam. Dan klopt uw gemeten wachttijd.",
  toFile: "Plakken uit een spreadsheet of een bestand gebruiken",
  toWaits: "Uw wachttijden",
  noOffer: "Er staat nog geen aanbod van u in de etalage.",
  addTitle: "Iemand erbij zetten",
  fields: {
    kenmerk: "Uw eigen kenmerk",
    kenmerkHint: "Een nummer uit uw eigen dossier. Geen naam en geen geboortedatum.",
    plek: "Voor welk aanbod?",
    via: "Wie verwees?",
    gemeente: "Uit welke gemeente?",
    ontvangen: "Wanneer kwam de aanmelding binnen?",
    start: "Wanneer begon de hulp?",
    einde: "Wanneer stopte het?",
    eindeHint: "Vul dit in als de hulp stopte, of als de hulp niet doorgaat.",
    reden: "Waarom gaat de hulp niet door?",
    redenHint: "Alleen als de hulp nog niet was begonnen.",
    "pauze-van": "De cliënt kon niet beginnen vanaf",
    "pauze-tot": "Tot en met",
    pauzeHint: "Deze dagen tellen niet mee als wachttijd.",
  },
  pick: "Kies",
  add: "Zet erbij",
  waitingTitle: (n: number) => (n === 1 ? "1 mens wacht nog" : `${n} mensen wachten nog`),
  nobodyWaits: "Er wacht niemand die langs een andere weg kwam.",
  overTitle: "Begonnen of niet doorgegaan",
  more: (n: number) => `En nog ${rows(n)} van eerder.`,
  columns: {
    kenmerk: "Kenmerk",
    plek: "Aanbod",
    via: "Via",
    ontvangen: "Ontvangen",
    stand: "Stand",
  },
  atHome: "bij mensen thuis",
  gone: "aanbod dat er niet meer is",
  day,
  waits: (days: number) => (days === 1 ? "wacht 1 dag" : `wacht ${days} dagen`),
  pausedSince: (from: string) => `De cliënt kan niet beginnen vanaf ${day(from)}`,
  started: (on: string) => `begonnen op ${day(on)}`,
  ended: (on: string) => `gestopt op ${day(on)}`,
  notStarted: (on: string, why: string) => `gaat niet door sinds ${day(on)}: ${why}`,
  update: "Bijwerken",
  updateOf: (reference: string) => `${reference} bijwerken`,
  save: "Sla op",
  ends: { left: "De cliënt wil of kan niet meer", mistake: "Deze regel klopt niet" } as Record<
    string,
    string
  >,
  told: {
    saved: (n: number) => `Opgeslagen: ${rows(n)}. De gemeten wachttijd volgt morgen.`,
    savedAny: "Opgeslagen. De gemeten wachttijd volgt morgen.",
    undo: "Maak ongedaan",
    undoFor: "Dat kan nog tien minuten.",
    undone: "Ongedaan gemaakt.",
    same: "Dit stond er al zo.",
  },
  file: {
    title: "Andere wegen uit een spreadsheet",
    back: "Terug naar andere wegen",
    intro:
      "Kopieer de regels uit uw spreadsheet en plak ze hier. Of kies een CSV-bestand. U ziet eerst wat er verandert.",
    paste: "Plak hier uw regels",
    file: "Of kies een bestand",
    example: "Met de kolomnamen op de eerste regel.",
    show: "Bekijk wat er verandert",
    columnsTitle: "Welke kolommen?",
    columns:
      "kenmerk, aanbod, plaats, via, gemeente, ontvangen. Later ook: start, einde, reden, pauze van, pauze tot.",
    known:
      "Staat een kenmerk er al? Dan werkt u die regel bij. Een kolom die u weglaat, blijft zoals hij was.",
    codes:
      "Schrijf bij aanbod de code. Bij plaats, via en gemeente mag de naam of de code. Een datum schrijft u als 31-1-2026.",
    previewTitle: "Dit verandert er",
    preview: (n: number, same: number) =>
      same === 0 ? `${rows(n)}. Klopt dat?` : `${rows(n)}. Er stonden er al ${same} zo. Klopt dat?`,
    nothing: "Alles stond er al zo. Er is niets om op te slaan.",
    save: (n: number) => `Sla ${rows(n)} op`,
    at: (line: number, column: string) =>
      column === "" ? `Regel ${line}` : `Regel ${line}, kolom ${column}`,
  },
  faultTitle: (n: number) =>
    n === 1
      ? "Er klopt 1 ding niet. Er is niets opgeslagen."
      : `${n} dingen kloppen niet. Er is niets opgeslagen.`,
  faults: {
    "road.no-reference": "Vul uw eigen kenmerk in.",
    "road.no-offer": "Kies aanbod van uzelf. Kijk de code na.",
    "road.no-place": "Dit aanbod is niet op deze plaats. Kies een plaats die erbij hoort.",
    "road.no-route": "Kies wie verwees uit de lijst.",
    "road.no-municipality": "Kies een gemeente van de regio.",
    "road.no-day": "Vul een dag in die bestaat, bijvoorbeeld 31-1-2026.",
    "road.day-to-come": "Vul een dag in van vandaag of eerder.",
    "road.day-too-early": "Deze dag ligt te ver terug. Kijk of het jaar klopt.",
    "road.before-received": "Deze dag ligt voor de aanmelding. Kijk de dagen na.",
    "road.before-start": "Het einde ligt voor het begin. Kijk de dagen na.",
    "road.no-reason": "Kies waarom de hulp niet doorgaat.",
    "road.pause-order": "Vul eerst in vanaf welke dag. De laatste dag komt daarna.",
    "road.twice": "Dit kenmerk staat er twee keer in. Haal er een weg.",
    "road.known-already": "Dit kenmerk staat er al. Werk die regel bij, of gebruik een ander.",
    "road.undo-too-late": "De tien minuten zijn voorbij. Werk de regels zelf bij.",
    "referral.text-too-long": "Maak het kenmerk korter: hooguit 60 tekens.",
    "referral.names-a-person": "Dit lijkt op een naam. Gebruik een nummer uit uw dossier.",
    "referral.past-day": "Dit lijkt op een geboortedatum. Gebruik een nummer uit uw dossier.",
    "remark.email": "Dit lijkt op een mailadres. Gebruik een nummer uit uw dossier.",
    "remark.citizen-number": "Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.",
    "remark.phone": "Dit lijkt op een telefoonnummer. Gebruik een nummer uit uw dossier.",
    "remark.address": "Dit lijkt op een adres. Gebruik een nummer uit uw dossier.",
    "remark.birth-date": "Dit lijkt op een geboortedatum. Gebruik een nummer uit uw dossier.",
    "pasted.empty": "Er staat niets in. Plak uw regels of kies een bestand.",
    "pasted.quotes": "De aanhalingstekens kloppen niet. Haal ze weg of maak ze af.",
    "pasted.unknown-column":
      "Deze kolom kennen wij niet. Geef hem een andere naam of haal hem weg.",
    "pasted.no-reference": "Er is geen kolom ‘kenmerk’. Zet die erbij.",
    "pasted.too-large": "Dit bestand is te groot. Deel het in tweeën.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Kijk het na.",
};
