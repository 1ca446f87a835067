/** Somebody with a second step, and the app on the phone that makes the codes. */
import { randomUUID } from "node:crypto";

import { type Account, PASSWORD } from "~test/factories/accounts";

import { codeAt } from "~/domain/accounts/second-step/time-code.server";
import { offerSecondStep, turnOnSecondStep } from "~/domain/accounts/public.server";

export type Phone = { secret: string; recoveryCodes: string[]; codeAt: (now: Date) => string };

let networks = 0;

/** A network of its own each time: what is tried before counts for nothing. */
export const aProof = (current = PASSWORD) => ({ current, address: `192.0.${networks++}.3` });

/** Turns it on with the code of that moment, which is used up by it. */
export async function aSecondStep({ actor }: Account, now: Date): Promise<Phone> {
  const sessionId = randomUUID();
  const { secret, sealed } = offerSecondStep(actor, sessionId);
  const sent = { ...aProof(), sealed, sessionId, code: codeAt(secret, now) };
  const outcome = await turnOnSecondStep(actor, sent, now);
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.code);
  return { secret, recoveryCodes: outcome.value, codeAt: (at) => codeAt(secret, at) };
}
