/** Fictional needs of the demo, and how far each came. */
import type { Client } from "../identity/client";
import type { Summary } from "../plan/plan";
import type { ReferralMove } from "../referral/referral";
import type { AvailabilityState } from "../requests/availability";
import type { ShownNeed } from "../requests/shown";
import type { Actor } from "~/domain/accounts/public";

export type DemoWay = {
  note: string;
  /** How the request to its supplier stands; null: nobody was asked. */
  request: AvailabilityState | null;
  /** Moves after the choice, in order; null: nobody was chosen. */
  referral: ReferralMove[] | null;
};

/** Where somebody is sent, and who answers there. */
export type DemoPlace = {
  supplierId: string;
  offerPlaceId: string;
  shown: ShownNeed;
  manager: Actor;
};

export type DemoRows = { needId: string; requestId: string | null };

export const DEMO_WAYS: DemoWay[] = [
  { note: "Liefst na schooltijd.", request: null, referral: null },
  { note: "Graag een vaste begeleider.", request: "open", referral: null },
  { note: "Liever geen groep.", request: "question", referral: null },
  { note: "Kan snel beginnen.", request: "answered", referral: null },
  { note: "Vervoer is een vraag.", request: "lapsed", referral: null },
  { note: "Rustige plek gewenst.", request: "refused", referral: null },
  { note: "Ook in de vakantie.", request: "expired", referral: null },
  { note: "Hulp aan huis.", request: "answered", referral: [] },
  { note: "Samen met school.", request: "answered", referral: ["open"] },
  { note: "Eerst kennismaken.", request: "answered", referral: ["open", "schedule"] },
  { note: "In de avond.", request: "answered", referral: ["open", "schedule", "start"] },
  { note: "Korte hulp.", request: "answered", referral: ["open", "start", "end"] },
  { note: "Dicht bij huis.", request: "answered", referral: ["open", "return"] },
  { note: "Met een tolk.", request: null, referral: [] },
  { note: "Een buitenplek helpt.", request: null, referral: ["ask"] },
  { note: "Op loopafstand.", request: null, referral: ["waitlist"] },
  { note: "Met dieren.", request: null, referral: ["decline"] },
  { note: "In een kleine groep.", request: null, referral: ["withdraw"] },
];

/** To a combination, whose members do a part each. */
export const DEMO_TOGETHER: DemoWay & { referral: ReferralMove[] } = {
  ...{ note: "Hulp thuis en op school tegelijk.", request: "answered" },
  referral: ["open", "schedule"],
};

/** The first was accepted, the second waits for its answer. */
export const DEMO_PARTS = [
  "Begeleiding van het gezin, thuis.",
  "Behandeling, eens per week.",
] as const;

/** Nobody; the name says so. */
export const DEMO_CLIENT: Client = {
  ...{ name: "Voorbeeld Fictief", birthDate: "2014-05-01", phone: "000 1234567", email: "" },
  ...{ contactName: "Ouder Fictief", contactRelation: "ouder", remark: "" },
};

/** About nobody. */
export const DEMO_PLAN: Summary = {
  matters: "Rust in huis, en weer hele dagen naar school.",
  results: "Over een half jaar gaat dit kind elke dag naar school.",
  doers: "Ouders oefenen thuis, de aanbieder komt elke week, school denkt mee.",
  agreements: "Na drie maanden kijken wij samen hoe het gaat.",
};
