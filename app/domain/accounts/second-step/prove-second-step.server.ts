import { hashOfRecoveryCode, useRecoveryCode } from "./recovery-codes.server";
import { readCode } from "./second-step";
import { openSecret } from "./sealed-secret.server";
import { stepOf } from "./time-code.server";
import { accountRecoveryCodeUsed } from "../events";
import { countFailure, forgetFailures, takeAttempt } from "../limits/count-attempts.server";
import { changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/**
 * Whether this is the person's own code, of the app or for recovery; it is used up by this.
 *
 * Whoever gets here knows the password already. So guesses are counted per account, wherever they come
 * from: nobody who does not know it can keep the owner out.
 */
export async function proveSecondStep(
  userId: string,
  given: string,
  now: Date,
): Promise<Outcome<null>> {
  const attempt = { email: `second-step ${userId}`, address: `second-step ${userId}` };
  const taken = await takeAttempt(attempt, now);
  if ("waitMs" in taken) {
    const seconds = Math.ceil(taken.waitMs / 1_000);
    return refuse("sign-in.too-often", { field: "code", details: { seconds } });
  }
  const { kind, code } = readCode(given);
  const use = kind === "time" ? useTimeCode : useRecovery;
  const outcome = await use(userId, code, now);
  await (outcome.ok ? forgetFailures(attempt) : countFailure(attempt));
  return outcome;
}

const wrong = () => refuse("second-step.wrong-code", { field: "code" });

/** The step must be later than the last that was taken, compared in the very statement that takes it. */
async function useTimeCode(userId: string, code: string, now: Date): Promise<Outcome<null>> {
  const { totpSecret, totpSince } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const secret = totpSince && totpSecret ? openSecret(userId, totpSecret) : null;
  const step = secret && stepOf(secret, code, now);
  if (!step) return wrong();
  return commit({ userId }, async (tx) => {
    const isFirst = await takeStep(tx, { userId, totpSecret: totpSecret!, step });
    return isFirst ? changed(null, traceOf(userId, "second-step.pass")) : wrong();
  });
}

type Taken = { userId: string; totpSecret: string; step: bigint };

async function takeStep(tx: Tx, { userId: id, totpSecret, step }: Taken): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id, totpSecret, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

async function useRecovery(userId: string, code: string, now: Date): Promise<Outcome<null>> {
  const hash = await hashOfRecoveryCode(userId, code);
  if (hash === null) return wrong();
  return commit({ userId }, async (tx) => {
    if (!(await useRecoveryCode(tx, { userId, hash, now }))) return wrong();
    const announce = [accountRecoveryCodeUsed(userId)];
    return changed(null, { ...traceOf(userId, "second-step.recover"), announce });
  });
}

function traceOf(userId: string, action: string): Trace {
  return { action, subject: `user/${userId}`, announce: [] };
}
