/** Whom the list of `/zoeken` speaks to, and what it says to referrers only. */
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const audience = {
  label: "Ik zoek als",
  choices: { inwoner: "Inwoner", verwijzer: "Verwijzer" },
  /** The roles as the contracts name them. */
  kinds: {
    hoofdaannemer: "Hoofdaannemer",
    onderaannemer: "Onderaannemer",
    zorgcombinatie: "Zorgcombinatie",
  } as Record<string, string>,
  term: (name: string, values: string[]) => `${name}: ${list.format(values)}`,
};
