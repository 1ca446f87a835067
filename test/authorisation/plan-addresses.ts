/** The part of the authorisation matrix that is plans of residents, and what is copied into the own system. */
import { randomUUID } from "node:crypto";

import { aStoredPlan } from "~test/factories/plans";
import { aReferral } from "~test/factories/referrals";

import { type Attempt, type Line, only, type Things } from "./line";
import { WHO_REFERS } from "./need-addresses";
import type { Persona } from "./world";

const made = new Map<string, Promise<string>>();

/** A referral with a plan of whoever asks, and one of nobody here. */
function referralOf({ who, account }: Persona): Promise<string> {
  const [supplierId] = account?.actor.supplierIds ?? [];
  if (!account) return once("strange", {});
  const own = who.startsWith("provider") && supplierId ? { supplierId } : {};
  return once(account.userId, { organisationId: account.organisationId, ...own });
}

function once(key: string, own: Parameters<typeof aReferral>[0]): Promise<string> {
  const known = made.get(key) ?? withPlan(own);
  made.set(key, known);
  return known;
}

async function withPlan(own: Parameters<typeof aReferral>[0]): Promise<string> {
  const referral = await aReferral({ state: "opened", ...own });
  await aStoredPlan(referral);
  return referral.id;
}

/** Nothing is said in the form, so a sound sender is asked for something. */
const FORM = { doe: "kort" };

function ownPlan(more: Record<string, string> = {}): Things {
  const of = (id: string): Attempt => ({ params: { id, ...more }, form: FORM });
  return async (persona) => ({
    own: of(await referralOf(persona)),
    others: { "other organisation": of(await once("strange", {})) },
    unknown: of(randomUUID()),
  });
}

export function planAddresses(): Record<string, Line> {
  const managers = ["provider-manager"] as const;
  const file = { things: ownPlan({ nummer: "1" }) };
  return {
    "/verwijzer/aanmeldingen/:id/plan": only(WHO_REFERS, { POST: 422 }, { things: ownPlan() }),
    "/verwijzer/aanmeldingen/:id/plan/:nummer": only([...WHO_REFERS, "privacy-officer"], {}, file),
    "/aanbieder/aanmeldingen/:id/plan": only(managers, {}, { things: ownPlan() }),
    "/aanbieder/aanmeldingen/:id/plan/:nummer": only(managers, {}, file),
    // The form is about an indication that is not there.
    "/verwijzer/aanmeldingen/:id/overnemen": only(WHO_REFERS, { POST: 409 }, { things: ownPlan() }),
    "/aanbieder/aanmeldingen/:id/overnemen": only(managers, {}, { things: ownPlan() }),
  };
}
