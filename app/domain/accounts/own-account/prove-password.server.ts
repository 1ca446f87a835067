import { countFailure, forgetFailures, takeAttempt } from "../limits/count-attempts.server";
import { isPassword } from "../passwords/hash-password.server";
import { db } from "~/db/read.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

/** Who is signed in shows once more who it is; guessing is held up as at the door. */
export type Proof = { current: string; address: string };

export async function provePassword(
  userId: string,
  { current, address }: Proof,
  now: Date,
): Promise<Outcome<{ email: string; name: string }>> {
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const attempt = { email: user.email, address };
  const taken = await takeAttempt(attempt, now);
  if ("waitMs" in taken) {
    const seconds = Math.ceil(taken.waitMs / 1_000);
    return refuse("sign-in.too-often", { field: "current", details: { seconds } });
  }
  if (!(await isPassword(user.passwordHash, current))) {
    await countFailure(attempt);
    return refuse("account.current-password", { field: "current" });
  }
  await forgetFailures(attempt);
  return accept({ email: user.email, name: user.name });
}
