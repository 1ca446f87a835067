import { proveSecondStep } from "./prove-second-step.server";
import { keepRecoveryCodes, makeRecoveryCodes } from "./recovery-codes.server";
import { readCode } from "./second-step";
import { openOffer, sealOffer, sealSecret } from "./sealed-secret.server";
import { newSecret, stepOf } from "./time-code.server";
import { type Actor, assertMay } from "../actor";
import { accountSecondStepChanged } from "../events";
import { type Proof, provePassword } from "../own-account/prove-password.server";
import { changed, commit } from "~/db/commit.server";
import { accept, type Outcome, refuse, type Refused } from "~/domain/kernel/outcome";

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
  { sessionId, ...sent }: TurnOn,
  now = new Date(),
): Promise<Outcome<string[]>> {
  assertMay(actor, "account.change");
  const { userId: id } = actor;
  const app = await proveApp(id, { ...sent, sessionId }, now);
  if (!app.ok) return app;
  const { shown, hashes } = await makeRecoveryCodes();
  return commit(actor, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, totpSince: null },
      data: { ...keptOf(id, app.value), totpSince: now },
    });
    if (count === 0) return refuse("second-step.on-already");
    await keepRecoveryCodes(tx, id, hashes);
    await tx.session.deleteMany({ where: { userId: id, id: { not: sessionId } } });
    const announce = [accountSecondStepChanged(id, "on")];
    return changed(shown, { action: "second-step.on", subject: `user/${id}`, announce });
  });
}

/** Another phone: what opened so far, or a recovery code, says that it is the person; codes for recovery stay. */
export async function moveSecondStep(
  actor: Actor,
  { sessionId, former, ...sent }: TurnOn & { former: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "account.change");
  const { userId: id } = actor;
  const app = await proveApp(id, { ...sent, sessionId }, now);
  if (!app.ok) return app;
  const isOwn = await proveSecondStep(id, former, now);
  if (!isOwn.ok) return at("former", isOwn);
  return commit(actor, async (tx) => {
    await tx.user.update({ where: { id, totpSince: { not: null } }, data: keptOf(id, app.value) });
    await tx.session.deleteMany({ where: { userId: id, id: { not: sessionId } } });
    const announce = [accountSecondStepChanged(id, "on")];
    return changed(null, { action: "second-step.move", subject: `user/${id}`, announce });
  });
}

type App = { secret: string; step: bigint };

/** After the password: the secret that was offered, with the step of the first code made of it. */
async function proveApp(
  userId: string,
  { sealed, code, sessionId, ...proof }: TurnOn,
  now: Date,
): Promise<Outcome<App>> {
  const proven = await provePassword(userId, proof, now);
  if (!proven.ok) return proven;
  const secret = openOffer(sessionId, sealed);
  if (!secret) return refuse("second-step.over");
  const step = stepOf(secret, readCode(code).code, now);
  return step === null
    ? refuse("second-step.wrong-code", { field: "code" })
    : accept({ secret, step });
}

function keptOf(userId: string, { secret, step }: App) {
  return { totpSecret: sealSecret(userId, secret), totpLastStep: step };
}

function at(field: string, { refusals }: Refused): Refused {
  return { ok: false, refusals: refusals.map((refusal) => ({ ...refusal, field })) };
}
