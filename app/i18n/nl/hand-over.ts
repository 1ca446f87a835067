/** Handing cases over to a colleague, and who stands in. */
export const handOver = {
  title: "Zaken overdragen",
  titleOf: (name: string) => `Zaken van ${name} overdragen`,
  intro:
    "Een zaak is een hulpvraag met alle vragen en aanmeldingen die erbij horen. Wie een zaak overneemt, krijgt ook de termijnen.",
  whose: "Van wie",
  ownerOf: (name: string, count: number) => `${name} (${count})`,
  show: "Laat zien",
  none: "Er zijn geen open zaken.",
  which: "Welke zaken",
  all: (count: number) => (count === 1 ? "Alle open zaken (1)" : `Alle ${count} open zaken`),
  due: (day: string) => `uiterlijk ${day}`,
  to: "Naar wie",
  choose: "Kies een collega",
  send: "Draag over",
  nobody: "Er is nog geen collega die zaken kan hebben. Nodig eerst iemand uit.",
  done: (count: number) =>
    count === 1 ? "1 zaak is overgedragen." : `${count} zaken zijn overgedragen.`,
  back: "Naar de hulpvragen",
  deputy: "Uw vervanger",
  deputyWhat:
    "Uw vervanger ziet uw zaken bij de eigen zaken. Blijft een zaak van u liggen, dan krijgt de vervanger ook bericht.",
  deputyWho: "Wie vervangt u",
  noDeputy: "Niemand",
  keep: "Bewaar",
  kept: "Uw vervanger is bewaard.",
  faultTitle: "Dit is niet gelukt",
  faults: {
    "case.none": "Kies minstens één zaak.",
    "case.gone": "Deze zaken heeft deze persoon niet meer in handen. Kijk wie ze nu heeft.",
    "case.no-colleague": "Kies een collega van uw organisatie.",
    "form.look-first": "U was uitgelogd. Kijk na wat hier staat en verstuur het opnieuw.",
  } as Record<string, string>,
  fault: "Dit kunnen wij niet lezen. Vul het formulier opnieuw in.",
};
