/** What an empty list says: what stands in the way, and what comes near. */
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });
const either = new Intl.ListFormat("nl-NL", { type: "disjunction" });

export const noHits = {
  title: "Wij vonden geen hulp die bij al uw keuzes past",
  either: (labels: string[]) => either.format(labels),
  all: (labels: string[]) => list.format(labels),
  text: (words: string) => [
    `Met ${words} vinden wij niets, wat u verder ook kiest.`,
    "Kijk of u het goed schreef. Of probeer een ander woord, bijvoorbeeld een klacht of een soort hulp.",
  ],
  one: (label: string) => [`Door uw keuze ${label} blijft er niets over. Zonder die keuze wel.`],
  oneOf: (labels: string[]) => [
    `Deze keuzes gaan niet samen: ${list.format(labels)}. Laat er één weg.`,
  ],
  together: (labels: string[]) => [
    `Er is pas hulp als u deze keuzes samen weglaat: ${list.format(labels)}.`,
  ],
  near: "Dit komt in de buurt:",
  without: (label: string) => `Zonder: ${label}`,
  start: (weeks: number) => `Start binnen ${weeks} weken`,
  radius: (km: number) => `Binnen ${km} km`,
  municipality: (name: string) => `Ook in ${name}`,
  lighter: (name: string) => `Een stap lichter: ${name}`,
  heavier: (name: string) => `Een stap zwaarder: ${name}`,
  clear: "Wis al uw keuzes",
  help: "Lukt het niet? Uw gemeente denkt met u mee. Dat kost niets.",
};
