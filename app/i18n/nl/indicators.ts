/** The region's dictionary of indicators. */
const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const indicators = {
  title: "Wat de cijfers betekenen",
  intro:
    "Aanbieders meten hun kwaliteit met deze cijfers. Hier leest u wat er geteld wordt, en hoe.",
  rule: "Een periode wordt gemeten met de omschrijving die gold op de eerste dag. Oudere cijfers houden dus hun eigen omschrijving.",
  none: "De regio heeft nog geen cijfers afgesproken.",
  fields: {
    definition: "Omschrijving",
    formula: "Zo wordt het berekend",
    source: "Bron",
    owner: "Verantwoordelijk",
  },
  noOwner: "Nog niet bekend",
  direction: "Beter is",
  directions: { higher: "hoger", lower: "lager" },
  measured: "Wordt gemeten",
  quarters: (list: number[]) =>
    list.length === 0 ? "" : `na ${list.join(" en ")} kwartalen in het jaar`,
  holdsFrom: (from: string) => `Deze omschrijving geldt vanaf ${day(from)}.`,
  coming: (from: string) => `Vanaf ${day(from)} geldt een andere omschrijving`,
  earlier: (from: string) => `Eerdere omschrijving, vanaf ${day(from)}`,
  reason: "Waarom veranderd",
  linkOf: (name: string) => `: ${name}`,
  desk: {
    title: "Cijfers en hun omschrijving",
    intro: "Dit is het woordenboek van de regio. Iedereen kan het lezen.",
    toPublic: "Bekijk wat iedereen ziet",
    change: "Nieuwe omschrijving",
    back: "Terug naar de cijfers",
    formTitle: (name: string) => `Nieuwe omschrijving van ${name}`,
    how: "De nieuwe omschrijving geldt vanaf een dag die nog komt. Wat al gemeten is, houdt de oude.",
    ownerHint: "Noem een functie, geen persoon.",
    reason: "Waarom verandert dit?",
    reasonHint: "Iedereen kan dit lezen.",
    from: "Geldt vanaf",
    save: "Bewaar de omschrijving",
    done: "De omschrijving is bewaard.",
    now: "Dit geldt nu",
  },
  faultTitle: "Dit is nog niet gelukt",
  faults: {
    "indicator.no-text": "Vul dit in.",
    "indicator.too-long": "Deze tekst is te lang.",
    "indicator.no-day": "Kies een dag die bestaat.",
    "indicator.past": "Kies een dag die nog komt. Wat al gemeten is, houdt zijn omschrijving.",
    "indicator.day-taken": "Op die dag begint al een andere omschrijving.",
    "indicator.changed-meanwhile":
      "Een collega heeft net een andere omschrijving bewaard. Wat u typte, staat er nog.",
  } as Record<string, string>,
  fault: "Kijk na wat u invulde en probeer het opnieuw.",
};
