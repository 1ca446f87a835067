import { keepRecoveryCodes, makeRecoveryCodes } from "./recovery-codes.server";
import { readCode } from "./second-step";
import { openOffer, sealOffer, sealSecret } from "./sealed-secret.server";
import { newSecret, stepOf } from "./time-code.server";
import { type Actor, assertMay } from "../actor";
import { accountSecondStepChanged } from "../events";
import { type Proof, provePassword } from "../own-account/prove-password.server";
import { changed, commit } from "~/db/commit.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type Offer = { secret: string; sealed: string };

/** A fresh secret for an app, or the one that was offered before when its form is shown again. */
export function offerSecondStep(actor: Actor, sessionId: string, sealed?: string): Offer {
  assertMay(actor, "account.change");
  const known = sealed === undefined ? null : openOffer(sessionId, sealed);
  const secret = known ?? newSecret();
  return { secret, sealed: sealOffer(sessionId, secret) };
}

export type TurnOn = Proof & { sealed: string; code: string; sessionId: string };

/** The app's first code shows that it works; returns the recovery codes. Every other session ends. */
export async function turnOnSecondStep(
  actor: Actor,
  { sealed, code, sessionId, ...proof }: TurnOn,
  now = new Date(),
): Promise<Outcome<string[]>> {
  assertMay(actor, "account.change");
  const { userId: id } = actor;
  const proven = await provePassword(id, proof, now);
  if (!proven.ok) return proven;
  const secret = openOffer(sessionId, sealed);
  if (!secret) return refuse("second-step.over");
  const step = stepOf(secret, readCode(code).code, now);
  if (step === null) return refuse("second-step.wrong-code", { field: "code" });
  const { shown, hashes } = await makeRecoveryCodes();
  return commit(actor, async (tx) => {
    const totpSecret = sealSecret(id, secret);
    const { count } = await tx.user.updateMany({
      where: { id, totpSince: null },
      data: { totpSecret, totpSince: now, totpLastStep: step },
    });
    if (count === 0) return refuse("second-step.on-already");
    await keepRecoveryCodes(tx, id, hashes);
    await tx.session.deleteMany({ where: { userId: id, id: { not: sessionId } } });
    const announce = [accountSecondStepChanged(id, "on")];
    return changed(shown, { action: "second-step.on", subject: `user/${id}`, announce });
  });
}
