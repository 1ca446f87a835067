import { type Actor, assertMay } from "../actor";
import { proveSecondStep } from "../second-step/prove-second-step.server";
import type { Outcome } from "~/domain/kernel/outcome";

/** The second step of somebody whose password was right: a code of the app, or a recovery code. */
export function signInByCode(
  actor: Actor,
  { userId, code }: { userId: string; code: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "session.open");
  return proveSecondStep(userId, code, now);
}
