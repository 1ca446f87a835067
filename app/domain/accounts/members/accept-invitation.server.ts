import { type Actor, assertMay } from "../actor";
import { hashPassword } from "../passwords/hash-password.server";
import { passwordFault } from "../passwords/password";
import { type FoundToken, findToken, noteOpened, useToken } from "../tokens/keep-tokens.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

const LONGEST_NAME = 100;

export type InvitationKind = "invite" | "claim";

export type OpenInvitation = {
  organisation: string;
  email: string;
  /** A provider has a page to take in hand. */
  hasPage: boolean;
  /** Who has an account already only says yes. */
  isKnown: boolean;
};

/** What the page of an invitation tells; null when the link is of no use any more. */
export async function findInvitation(
  kind: InvitationKind,
  token: string,
  now = new Date(),
): Promise<OpenInvitation | null> {
  const found = await findToken(kind, token, now);
  if (found?.state !== "open" || !found.organisationId) return null;
  await noteOpened(found.id, now);
  const { email, organisationId } = found;
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const user = await db.user.findUnique({ where: { email } });
  const { name, kind: organisationKind } = organisation;
  const hasPage = organisationKind === "provider";
  return { organisation: name, email, hasPage, isKnown: user?.passwordHash != null };
}

export type Joined = { email: string; hasPage: boolean };
export type Acceptance = { kind: InvitationKind; token: string; name: string; password: string };

/** Joins the organisation; who has no account yet gets one with this name and password. */
export async function acceptInvitation(
  actor: Actor,
  { kind, token, name: typed, password }: Acceptance,
  now = new Date(),
): Promise<Outcome<Joined>> {
  assertMay(actor, "invitation.accept");
  const found = await findToken(kind, token, now);
  if (found?.state !== "open" || !found.organisationId) return refuse("link.over");
  const invitation = { ...found, organisationId: found.organisationId };
  const user = await db.user.findUnique({ where: { email: found.email } });
  if (user?.disabledAt) return refuse("link.over");
  if (user?.passwordHash) return join(invitation, now, { id: user.id });
  const person = await newPerson(invitation, { name: typed.trim(), password });
  return person.ok ? join(invitation, now, person.value) : person;
}

type Invitation = FoundToken & { organisationId: string };

async function newPerson(
  { email, organisationId }: Invitation,
  { name, password }: { name: string; password: string },
): Promise<Outcome<{ name: string; passwordHash: string }>> {
  if (name === "" || name.length > LONGEST_NAME) return refuse("account.name", { field: "name" });
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const fault = passwordFault(password, [name, email, organisation.name]);
  if (fault) return refuse(fault, { field: "password" });
  return accept({ name, passwordHash: await hashPassword(password) });
}

type Person = { id: string } | { name: string; passwordHash: string };

function join(token: Invitation, now: Date, person: Person): Promise<Outcome<Joined>> {
  const { email, organisationId, roles } = token;
  return commit({ userId: "visitor" }, async (tx) => {
    if (!(await useToken(tx, token.id, now))) return refuse("link.over");
    const userId = "id" in person ? person.id : await makeUser(tx, email, person);
    const { organisation } = await tx.organisationMember.upsert({
      where: { userId_organisationId: { userId, organisationId } },
      create: { userId, organisationId, roles },
      update: { roles },
      select: { organisation: { select: { kind: true } } },
    });
    const subject = `organisation/${organisationId}`;
    const details = { user: userId, roles };
    const trace = { action: "member.join", subject, details, announce: [] };
    return changed({ email, hasPage: organisation.kind === "provider" }, trace);
  });
}

/** Whoever was invited twice, by two organisations, is one person. */
async function makeUser(
  tx: Tx,
  email: string,
  person: { name: string; passwordHash: string },
): Promise<string> {
  const { id } = await tx.user.upsert({
    where: { email },
    create: { email, ...person },
    update: person,
    select: { id: true },
  });
  return id;
}
