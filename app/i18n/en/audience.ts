import type { audience as nl } from "../nl/audience";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const audience: typeof nl = {
  label: "I search as",
  choices: { inwoner: "Resident", verwijzer: "Referrer" },
  kinds: {
    hoofdaannemer: "Main contractor",
    onderaannemer: "Subcontractor",
    zorgcombinatie: "Care combination",
  },
  term: (name, values) => `${name}: ${list.format(values)}`,
};
