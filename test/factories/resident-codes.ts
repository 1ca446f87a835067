/** Codes that were handed over, and who comes in with them. */
import { randomUUID } from "node:crypto";

import { aReferral, type AReferral, partiesOf, REFERRED } from "~test/factories/referrals";

import { type Actor, aVisitor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";
import type { Holder } from "~/domain/referrals/public";
import {
  enterOwnView,
  findResident,
  makeCode,
  type Resident,
} from "~/domain/referrals/public.server";

/** What a verb refuses here is a fault of the test. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

export const codesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

export const makeOne = (
  actor: Actor,
  referral: Pick<AReferral, "id">,
  { holder = "youth" as Holder, now = REFERRED } = {},
) => makeCode(actor, { referralId: referral.id, codeId: randomUUID(), holder, isSure: true }, now);

let networks = 0;
type Enter = { pin?: string | null; again?: string; address?: string; now?: Date };

/** Each from a network of its own, unless it says which. */
export function enter(code: string, { pin = null, again = pin ?? "", ...more }: Enter = {}) {
  const { address = `10.${(networks += 1) >> 8}.${networks & 255}.1`, now = REFERRED } = more;
  return enterOwnView(aVisitor(), { code, pin, again, address }, now);
}

/** The token of the cookie. */
export async function tokenFor(code: string, how: Enter = {}): Promise<string> {
  const entered = done(await enter(code, { pin: "482915", ...how }));
  if (entered.step !== "in") throw new Error(entered.step);
  return entered.token;
}

export async function comeIn(code: string, how: Enter = {}): Promise<Resident> {
  return (await findResident(await tokenFor(code, how), how.now ?? REFERRED))!;
}

export async function handedOver(
  wanted: Parameters<typeof aReferral>[0] = {},
  holder: Holder = "youth",
) {
  const referral = await aReferral({ state: "opened", ...wanted });
  const { worker } = partiesOf(referral);
  const { code } = done(await makeOne(worker, referral, { holder }));
  return { referral, worker, code };
}
