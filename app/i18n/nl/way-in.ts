/** How to get a kind of help, in one sentence; who and what it costs are the region's own words. */
import type { WayIn } from "~/domain/catalogue/public";

const either = new Intl.ListFormat("nl-NL", { type: "disjunction" });
const list = (who: string[]) =>
  who.length > 0 ? either.format(who) : "de toegang van uw gemeente";

export const wayIn = {
  title: "Hoe krijgt u deze hulp?",
  call: "U neemt zelf contact op met de aanbieder",
  access: (who: string[]) => `Via ${list(who)}`,
  doctors: (who: string[]) => `Via ${list(who)}`,
  "regional-team": (who: string[]) => `Via het regionale team (begin bij ${list(who)})`,
  crisis: (phone: string | null) =>
    phone ? `Bel meteen ${phone}` : "Bel meteen de crisisdienst van uw regio",
  withCost: (way: string, cost: string | null) => (cost ? `${way}; ${cost}.` : `${way}.`),
  callWho: {
    call: "Bel met",
    crisis: "Bel nu met",
    access: "In uw gemeente belt u met",
    doctors: "In uw gemeente belt u met",
    "regional-team": "In uw gemeente belt u met",
  } satisfies Record<WayIn["route"], string>,
  chooseMunicipality: "Kies onderaan uw gemeente. Dan ziet u hier wie u kunt bellen.",
};
