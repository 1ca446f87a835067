/** Wat de regio voor de start vraagt en er nog niet is: het plan, de beschikking. */
export const starts = {
  fact: "Let op",
  without: {
    plan: "gestart zonder plan",
    decision: "gestart zonder beschikking",
  } as Record<string, string>,
  notes: {
    plan: "Het plan van de inwoner is er nog niet, of u las het nog niet. Wacht daarop als dat kan.",
    decision: "De beschikking van de gemeente is er nog niet. Wacht daarop als dat kan.",
  },
  label: "Is de hulp al begonnen?",
  begun: {
    plan: "Ja, de hulp begon zonder plan",
    decision: "Ja, de hulp begon zonder beschikking",
    "plan decision": "Ja, de hulp begon zonder plan en zonder beschikking",
  } as Record<string, string>,
  begunBefore: "Ja, de hulp begon al",
  faults: {
    plan: "Het plan van de inwoner is er nog niet, of het is niet op tijd gelezen. Is de hulp al begonnen? Vink dat dan aan.",
    decision:
      "De beschikking was er op deze dag nog niet. Is de hulp al begonnen? Vink dat dan aan.",
    "plan decision":
      "Het plan en de beschikking waren er op deze dag nog niet. Is de hulp al begonnen? Vink dat dan aan.",
  } as Record<string, string>,
  counts: {
    title: "Gestart voor alles er was",
    intro:
      "Van de hulp die begon in het kwartaal dat u hierboven koos: hoe vaak begon die zonder het plan of de beschikking waar de start in de regio op wacht?",
    caption: "Starts in het gekozen kwartaal, per wet",
    columns: ["Wet", "Begonnen", "Zonder plan", "Zonder beschikking"],
    none: "In dat kwartaal begon er geen hulp.",
  },
};
