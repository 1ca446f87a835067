import { passwordFault } from "./password";
import { hashPassword } from "./hash-password.server";
import { type Actor, assertMay } from "../actor";
import { accountPasswordChanged } from "../events";
import { findToken, useToken } from "../tokens/keep-tokens.server";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** Who got the link chooses a new password. That ends every session, and signs nobody in. */
export async function resetPassword(
  actor: Actor,
  { token, password }: { token: string; password: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "password.reset");
  const found = await findToken("reset", token, now);
  if (found?.state !== "open" || !found.userId) return refuse("link.over");
  const { userId } = found;
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const fault = passwordFault(password, [user.name, user.email]);
  if (fault) return refuse(fault, { field: "password" });
  const passwordHash = await hashPassword(password);
  return commit({ userId }, async (tx) => {
    if (!(await useToken(tx, found.id, now))) return refuse("link.over");
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { userId } });
    const trace = { action: "password.reset", subject: `user/${userId}` };
    return changed(null, { ...trace, announce: [accountPasswordChanged(userId)] });
  });
}
