import type { wayIn as nl } from "../nl/way-in";

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
const list = (who: string[]) =>
  who.length > 0 ? either.format(who) : "the access team of your municipality";

export const wayIn: typeof nl = {
  title: "How do you get this help?",
  call: "You contact the provider yourself",
  access: (who: string[]) => `Through the ${list(who)}`,
  doctors: (who: string[]) => `Through the ${list(who)}`,
  "regional-team": (who: string[]) => `Through the regional team (start with the ${list(who)})`,
  crisis: (phone: string | null) =>
    phone ? `Call ${phone} at once` : "Call the crisis service of your region at once",
  withCost: (way: string, cost: string | null) => (cost ? `${way}; ${cost}.` : `${way}.`),
  callWho: {
    call: "Call",
    crisis: "Call now:",
    access: "In your municipality you call",
    doctors: "In your municipality you call",
    "regional-team": "In your municipality you call",
  },
  chooseMunicipality: "Choose your municipality below. Then you see here whom to call.",
};
