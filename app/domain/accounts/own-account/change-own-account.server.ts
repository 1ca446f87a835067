import { type Proof, provePassword } from "./prove-password.server";
import { type Actor, assertMay } from "../actor";
import { accountEmailChangeAsked, accountEmailChanged, accountPasswordChanged } from "../events";
import { hashPassword } from "../passwords/hash-password.server";
import { passwordFault } from "../passwords/password";
import { findToken, issueToken, useToken } from "../tokens/keep-tokens.server";
import { emailOf, isEmail } from "../users/email";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

const LONGEST_NAME = 100;

export type Details = { name: string; language: "nl" | "en" };

/** The own name and the language of letters. */
export async function changeDetails(actor: Actor, details: Details): Promise<Outcome<null>> {
  assertMay(actor, "account.change");
  const name = details.name.trim();
  if (name === "" || name.length > LONGEST_NAME) return refuse("account.name", { field: "name" });
  const { userId: id } = actor;
  return commit(actor, async (tx) => {
    await tx.user.update({ where: { id }, data: { name, language: details.language } });
    return changed(null, { ...traceOf("account.change", id), announce: [] });
  });
}

/** Another password; every session but this one ends. */
export async function changePassword(
  actor: Actor,
  { password, sessionId, ...proof }: Proof & { password: string; sessionId: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "account.change");
  const { userId: id } = actor;
  const proven = await provePassword(id, proof, now);
  if (!proven.ok) return proven;
  const fault = passwordFault(password, [proven.value.name, proven.value.email]);
  if (fault) return refuse(fault, { field: "password" });
  const passwordHash = await hashPassword(password);
  return commit(actor, async (tx) => {
    await tx.user.update({ where: { id }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { userId: id, id: { not: sessionId } } });
    await endLinks(tx, id, now);
    const announce = [accountPasswordChanged(id)];
    return changed(null, { ...traceOf("password.change", id), announce });
  });
}

/** Sends a link to the new address; an address that is another's hears nothing, and nobody is told. */
export async function askEmailChange(
  actor: Actor,
  { email: sent, ...proof }: Proof & { email: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "account.change");
  const email = emailOf(sent);
  if (!isEmail(email)) return refuse("member.email", { field: "email" });
  const { userId } = actor;
  const proven = await provePassword(userId, proof, now);
  if (!proven.ok) return proven;
  return commit(actor, async (tx) => {
    if (await tx.user.findUnique({ where: { email } })) return unchanged(null);
    const tokenId = await issueToken(tx, { kind: "email_change", email, userId }, now);
    const announce = [accountEmailChangeAsked(tokenId)];
    return changed(null, { ...traceOf("email.ask-change", userId), announce });
  });
}

/** Whoever reads the mail of the new address makes it the account's; the old one is told. */
export async function confirmEmail(
  actor: Actor,
  token: string,
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "email.confirm");
  const found = await findToken("email_change", token, now);
  if (found?.state !== "open" || !found.userId) return refuse("link.over");
  const { id, email, userId } = found;
  return commit({ userId }, async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const isTaken = (await tx.user.findUnique({ where: { email } })) !== null;
    if (isTaken || user.disabledAt || !(await useToken(tx, id, now))) return refuse("link.over");
    await tx.user.update({ where: { id: userId }, data: { email } });
    await tx.accountToken.update({ where: { id }, data: { formerEmail: user.email } });
    await tx.session.deleteMany({ where: { userId } });
    await endLinks(tx, userId, now);
    const announce = [accountEmailChanged(id)];
    return changed(null, { ...traceOf("email.change", userId), announce });
  });
}

/** Every session of the own account but the one that asks. */
export async function endOtherSessions(actor: Actor, sessionId: string): Promise<Outcome<null>> {
  assertMay(actor, "account.change");
  const { userId } = actor;
  return commit(actor, async (tx) => {
    const others = { userId, id: { not: sessionId } };
    const { count } = await tx.session.deleteMany({ where: others });
    if (count === 0) return unchanged(null);
    const trace = { ...traceOf("session.end-others", userId), details: { count } };
    return changed(null, { ...trace, announce: [] });
  });
}

/** What was mailed before is of no use any more. */
async function endLinks(tx: Tx, userId: string, now: Date): Promise<void> {
  const where = { userId, usedAt: null, expiresAt: { gt: now } };
  await tx.accountToken.updateMany({ where, data: { expiresAt: now } });
}

function traceOf(action: string, userId: string) {
  return { action, subject: `user/${userId}` };
}
