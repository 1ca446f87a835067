import { proveSecondStep } from "./prove-second-step.server";
import { keepRecoveryCodes, makeRecoveryCodes } from "./recovery-codes.server";
import { isSecondStepRequiredOf } from "./required-roles.server";
import { type Actor, assertMay } from "../actor";
import { accountSecondStepChanged } from "../events";
import { type Proof, provePassword } from "../own-account/prove-password.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** Who is signed in shows everything once more: the password and a code. */
export type WholeProof = Proof & { code: string };

/** Other recovery codes; the ones before are worth nothing any more. */
export async function renewRecoveryCodes(
  actor: Actor,
  proof: WholeProof,
  now = new Date(),
): Promise<Outcome<string[]>> {
  assertMay(actor, "account.change");
  const { userId } = actor;
  const proven = await proveAll(userId, proof, now);
  if (!proven.ok) return proven;
  const { shown, hashes } = await makeRecoveryCodes();
  return commit(actor, async (tx) => {
    await keepRecoveryCodes(tx, userId, hashes);
    const announce = [accountSecondStepChanged(userId, "codes")];
    return changed(shown, {
      ...{ action: "second-step.renew-codes", subject: `user/${userId}`, announce },
    });
  });
}

/** Without a second step from now on; not for who must have it. */
export async function turnOffSecondStep(
  actor: Actor,
  { sessionId, ...proof }: WholeProof & { sessionId: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "account.change");
  const { userId } = actor;
  if (await isSecondStepRequiredOf(userId)) return refuse("second-step.required");
  const proven = await proveAll(userId, proof, now);
  if (!proven.ok) return proven;
  return commit(actor, async (tx) => {
    await forgetSecondStep(tx, userId);
    await tx.session.deleteMany({ where: { userId, id: { not: sessionId } } });
    const announce = [accountSecondStepChanged(userId, "off")];
    return changed(null, { action: "second-step.off", subject: `user/${userId}`, announce });
  });
}

/** The code last: it is used up, and a wrong password must not cost one. */
async function proveAll(
  userId: string,
  { code, ...proof }: WholeProof,
  now: Date,
): Promise<Outcome<unknown>> {
  const proven = await provePassword(userId, proof, now);
  return proven.ok ? proveSecondStep(userId, code, now) : proven;
}

/** Nothing is left of it. */
export async function forgetSecondStep(tx: Tx, id: string): Promise<void> {
  const data = { totpSecret: null, totpSince: null, totpLastStep: null };
  await tx.user.update({ where: { id }, data });
  await tx.recoveryCode.deleteMany({ where: { userId: id } });
}
