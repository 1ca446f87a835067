import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { anAccount, cookieOf } from "~test/factories/accounts";
import { aRegionAdmin } from "~test/factories/actors";
import { aDatabase } from "~test/setup/database";

import { acceptInvitation, findInvitation } from "./accept-invitation.server";
import { changeRoles, removeMember } from "./change-member.server";

import { inviteMember } from "./invite-member.server";
import { getOrganisation, listOrganisations } from "./list-members.server";
import { linkOf } from "../tokens/keep-tokens.server";
import { db } from "~/db/read.server";
import { aVisitor, type PersonRole } from "~/domain/accounts/public";

aDatabase();

/** Nobody has anything in hand. */
const nothing = () => Promise.resolve(0);
const PASSWORD = "vier losse lampen dansen";
const aManager = () => anAccount({ roles: ["provider-manager"], kind: "provider" });
const editorsToo = (organisationId: string) =>
  anAccount({ roles: ["provider-editor"], kind: "provider", organisationId });
const anEmail = () => `${randomUUID()}@etalage.test`;

async function invited(email: string, roles: PersonRole[] = ["provider-editor"]) {
  const { actor, organisationId } = await aManager();
  const outcome = await inviteMember(actor, { organisationId, email, roles });
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.code);
  const { token } = (await linkOf(outcome.value.tokenId))!;
  return { token, organisationId, actor };
}

const accept = (token: string, more = {}) =>
  acceptInvitation(aVisitor(), {
    ...{ kind: "invite", token, name: "Nina Nieuw", password: PASSWORD },
    ...more,
  });

test("an invited person makes an account and is a member with the roles that were given", async () => {
  const email = anEmail();
  const { token, organisationId } = await invited(email.toUpperCase());
  expect(await findInvitation("invite", token)).toEqual({
    ...{ organisation: "Organisatie", email, hasPage: true, isKnown: false },
  });
  expect(await findInvitation("claim", token)).toBeNull();
  expect(await accept(token)).toEqual({ ok: true, value: { email, hasPage: true } });
  const members = await db.organisationMember.findMany({
    where: { organisationId, user: { email } },
  });
  expect(members.map(({ roles }) => roles)).toEqual([["provider-editor"]]);
  expect(await accept(token)).toMatchObject({ refusals: [{ code: "link.over" }] });
});

test("who has an account keeps name and password, and works for two organisations", async () => {
  const known = await anAccount();
  const { token, organisationId } = await invited(known.email);
  expect(await findInvitation("invite", token)).toMatchObject({ isKnown: true });
  const before = await db.user.findUniqueOrThrow({ where: { id: known.userId } });
  expect(await accept(token)).toMatchObject({ ok: true });
  const user = await db.user.findUniqueOrThrow({
    where: { id: known.userId },
    include: { memberships: true },
  });
  expect([user.name, user.passwordHash]).toEqual([before.name, before.passwordHash]);
  expect(user.memberships.map((one) => one.organisationId).sort()).toEqual(
    [organisationId, known.organisationId].sort(),
  );
});

test("an invitation lasts a week, and the next one ends it", async () => {
  const email = anEmail();
  const { token, organisationId, actor } = await invited(email);
  const later = new Date(Date.now() + 8 * 24 * 60 * 60_000);
  expect(await findInvitation("invite", token, later)).toBeNull();
  await inviteMember(actor, { organisationId, email, roles: ["provider-manager"] });
  expect(await findInvitation("invite", token)).toBeNull();
});

test("a manager invites into the own organisation only, and gives roles that fit it", async () => {
  const { actor, organisationId } = await aManager();
  const other = await aManager();
  const wish = { organisationId, email: anEmail(), roles: ["provider-editor" as PersonRole] };
  const elsewhere = inviteMember(actor, { ...wish, organisationId: other.organisationId });
  await expect(elsewhere).rejects.toThrow("Not allowed: members.manage");
  for (const role of ["region-admin", "access-worker", "privacy-officer"] as const) {
    const outcome = await inviteMember(actor, { ...wish, roles: [role] });
    expect(outcome).toMatchObject({ refusals: [{ code: "member.role" }] });
  }
  const editor = await editorsToo(organisationId);
  await expect(inviteMember(editor.actor, wish)).rejects.toThrow("Not allowed");
});

test("a team leader gives no one the privacy officer's role; the region does", async () => {
  const { actor, organisationId } = await anAccount({ roles: ["access-lead"] });
  const wish = { organisationId, email: anEmail(), roles: ["privacy-officer" as PersonRole] };
  expect(await inviteMember(actor, wish)).toMatchObject({ refusals: [{ code: "member.role" }] });
  expect(await inviteMember(aRegionAdmin(), wish)).toMatchObject({ ok: true });
});

test("other roles end what was open under the old ones", async () => {
  const { actor, organisationId } = await aManager();
  const editor = await editorsToo(organisationId);
  await cookieOf(editor);
  const change = {
    organisationId,
    userId: editor.userId,
    roles: ["provider-manager" as PersonRole],
  };
  expect(await changeRoles(actor, change, nothing)).toMatchObject({ ok: true });
  expect(await db.session.count({ where: { userId: editor.userId } })).toBe(0);
  const [entry] = await db.auditEntry.findMany({
    where: { action: "member.change-roles", subject: `organisation/${organisationId}` },
  });
  expect(entry).toMatchObject({
    actor: actor.userId,
    details: { user: editor.userId, before: ["provider-editor"], after: ["provider-manager"] },
  });
});

test("the last manager can neither be removed nor become less", async () => {
  const { actor, organisationId, userId } = await aManager();
  await editorsToo(organisationId);
  const last = { refusals: [{ code: "member.last-manager" }] };
  expect(await removeMember(actor, { organisationId, userId }, nothing)).toMatchObject(last);
  const less = { organisationId, userId, roles: ["provider-editor" as PersonRole] };
  expect(await changeRoles(actor, less, nothing)).toMatchObject(last);
  expect(await removeMember(aRegionAdmin(), { organisationId, userId }, nothing)).toMatchObject(
    last,
  );
});

test("two managers who remove each other at once: one stays", async () => {
  const one = await aManager();
  const { organisationId } = one;
  const two = await anAccount({ roles: ["provider-manager"], organisationId });
  const actorOfTwo = { ...one.actor, userId: two.userId };
  const both = await Promise.all([
    removeMember(one.actor, { organisationId, userId: two.userId }, nothing),
    removeMember(actorOfTwo, { organisationId, userId: one.userId }, nothing),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.organisationMember.count({ where: { organisationId } })).toBe(1);
});

test("a member of another organisation is as unknown as nobody", async () => {
  const { actor, organisationId } = await aManager();
  const stranger = await aManager();
  for (const userId of [stranger.userId, randomUUID()]) {
    const attempt = removeMember(actor, { organisationId, userId }, nothing);
    await expect(attempt).rejects.toThrow("Missing: member");
    const change = changeRoles(
      actor,
      { organisationId, userId, roles: ["provider-editor"] },
      nothing,
    );
    await expect(change).rejects.toThrow("Missing: member");
  }
});

test("only the region sees every organisation", async () => {
  const { actor, organisationId } = await aManager();
  await expect(listOrganisations(actor)).rejects.toThrow("Not allowed");
  const other = await aManager();
  await expect(getOrganisation(actor, other.organisationId)).rejects.toThrow("Not allowed");
  expect((await getOrganisation(actor, organisationId)).members).toHaveLength(1);
  const all = await listOrganisations(aRegionAdmin());
  expect(all.map(({ id }) => id)).toContain(other.organisationId);
});
