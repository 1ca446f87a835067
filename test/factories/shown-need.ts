/** A need as it leaves; rows of tests begin with it. */
import type { ShownNeed } from "~/domain/referrals/public";

export const SHOWN: ShownNeed = {
  ...{ law: "jeugdwet", municipality: "0405", ageBand: "12-15", profile: "p01" },
  ...{ intensity: null, deliveryForm: null, languages: ["nl"], goalTypes: ["develop"] },
  ...{ urgency: "normal", wishedStart: null, factors: {}, note: "" },
};
