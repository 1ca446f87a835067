/** The words for days on which the client could not begin. */
export const waitPauses = {
  pause: {
    fact: "Gewacht op de cliënt",
    title: "De cliënt kan nog niet beginnen",
    intro: "Deze dagen tellen niet mee in de gemeten wachttijd. De verwijzer ziet dit niet.",
    from: "Vanaf welke dag?",
    to: "Tot en met welke dag?",
    toHint: "Weet u dat nog niet? Laat dit leeg.",
    send: "Leg vast",
    endTitle: "De cliënt kan weer verder",
    end: "Leg vast",
    said: (from: string, to: string | null) =>
      to === null ? `vanaf ${from}` : `${from} tot en met ${to}`,
  },
};
