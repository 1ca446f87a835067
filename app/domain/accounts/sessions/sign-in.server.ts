import { setTimeout as pause } from "node:timers/promises";

import { type Actor, assertMay } from "../actor";
import { countFailure, forgetFailures, takeAttempt } from "../limits/count-attempts.server";
import { hashPassword, isDated, isPassword } from "../passwords/hash-password.server";
import type { PersonRole } from "../roles/role";
import { isSecondStepRequired } from "../second-step/required-roles.server";
import { emailOf } from "../users/email";
import { changed, commit } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

/** `address` is where it comes from; it counts attempts and is not kept. */
export type SignIn = { email: string; password: string; address: string };

/** Who may have a session, and for which organisation. */
export type MaySignIn = {
  userId: string;
  organisationId: string | null;
  roles: PersonRole[];
  /** Of the second step, which may still have to be made. */
  awaitsCode: boolean;
};

/**
 * Whether this is the person. An unknown address is counted, held up and refused as a wrong password is
 * (S-03), and what cannot be counted is not looked at.
 */
export async function signIn(
  actor: Actor,
  { email: sent, password, address }: SignIn,
  now = new Date(),
): Promise<Outcome<MaySignIn>> {
  assertMay(actor, "session.open");
  const email = emailOf(sent);
  const taken = await takeAttempt({ email, address }, now);
  if ("waitMs" in taken) {
    const seconds = Math.ceil(taken.waitMs / 1_000);
    return refuse("sign-in.too-often", { details: { seconds } });
  }
  if (taken.pauseMs > 0) await pause(taken.pauseMs);
  const user = await whoIs(email, password);
  if (!user) {
    await countFailure({ email, address });
    return refuse("sign-in.wrong");
  }
  await forgetFailures({ email, address });
  return accept(user);
}

/** The person with this password; takes as long when there is none. */
async function whoIs(email: string, password: string): Promise<MaySignIn | null> {
  const user = await db.user.findUnique({
    where: { email },
    include: { memberships: { orderBy: { since: "asc" } } },
  });
  const isRight = await isPassword(user?.passwordHash ?? null, password);
  if (!isRight || !user?.passwordHash || user.disabledAt) return null;
  if (isDated(user.passwordHash)) await hashAgain(user.id, password);
  const { memberships, totpSince } = user;
  const mustHave = isSecondStepRequired(memberships.flatMap(({ roles }) => roles));
  const [member] = memberships;
  const actsFor = member ?? { organisationId: null, roles: [] };
  return {
    userId: user.id,
    organisationId: actsFor.organisationId,
    roles: actsFor.roles as PersonRole[],
    awaitsCode: mustHave || totpSince !== null,
  };
}

/** Costs went up since the password was chosen: this is the moment at which it is known. */
async function hashAgain(userId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await commit({ userId }, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    return changed(null, { action: "password.rehash", subject: `user/${userId}`, announce: [] });
  });
}
