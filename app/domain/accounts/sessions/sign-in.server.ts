import { type Actor, assertMay } from "../actor";
import { hashPassword, isDated, isPassword } from "../passwords/hash-password.server";
import type { PersonRole } from "../roles/role";
import { emailOf } from "../users/email";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

export type SignIn = { email: string; password: string };

/** Who may have a session, and for which organisation. */
export type MaySignIn = {
  userId: string;
  organisationId: string | null;
  roles: PersonRole[];
  awaitsCode: boolean;
};

/** Whether this is the person; an unknown address is refused as a wrong password is (S-03). */
export async function signIn(actor: Actor, sent: SignIn): Promise<Outcome<MaySignIn>> {
  assertMay(actor, "session.open");
  const user = await db.user.findUnique({
    where: { email: emailOf(sent.email) },
    include: { memberships: { orderBy: { since: "asc" } } },
  });
  const isRight = await isPassword(user?.passwordHash ?? null, sent.password);
  if (!isRight || !user?.passwordHash || user.disabledAt) return refuse("sign-in.wrong");
  if (isDated(user.passwordHash)) await hashAgain(user.id, sent.password);
  const [member] = user.memberships;
  const actsFor = member ?? { organisationId: null, roles: [] };
  return accept({
    userId: user.id,
    organisationId: actsFor.organisationId,
    roles: actsFor.roles as PersonRole[],
    awaitsCode: user.totpSince !== null,
  });
}

/** Costs went up since the password was chosen: this is the moment at which it is known. */
async function hashAgain(userId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await commit({ userId }, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    return changed(null, { action: "password.rehash", subject: `user/${userId}`, announce: [] });
  });
}
