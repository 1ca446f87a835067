import { isDeepStrictEqual } from "node:util";

import {
  type Invitee,
  INVITEE_KINDS,
  type InviteeFault,
  type InviteePlan,
  type KnownOrganisation,
  planInvitees,
} from "./invitee";
import { correctClaim, offerClaim } from "./offer-claim.server";
import { type Actor, assertMay } from "../actor";
import { accountOrganisationInvited } from "../events";
import { changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { db, type ReadDatabase } from "~/db/read.server";
import { type Outcome, type Refusal } from "~/domain/kernel/outcome";

/** Held while a list is taken in, so that the same list twice at once makes nobody twice. */
const LOCK = 727_276;

export type PlannedInvitees = { plans: InviteePlan[]; faults: InviteeFault[] };

/** What would become of a list; nothing changes. */
export async function previewInvitees(
  actor: Actor,
  invitees: Invitee[],
  now = new Date(),
): Promise<PlannedInvitees> {
  assertMay(actor, "organisations.manage");
  return planInvitees(invitees, await listKnown(db), now);
}

export type Invited = { made: number; letters: number };

/**
 * Makes the organisations of a list that are not there yet, and sends a link to those that nobody has come
 * in for. One bad row and nothing changes.
 */
export async function inviteOrganisations(
  actor: Actor,
  invitees: Invitee[],
  now = new Date(),
): Promise<Outcome<Invited>> {
  assertMay(actor, "organisations.manage");
  return commit(
    actor,
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`;
      const { plans, faults } = planInvitees(invitees, await listKnown(tx), now);
      if (faults.length > 0) return { ok: false, refusals: faults.map(refusalOf) };
      const traces: Trace[] = [];
      for (const plan of plans) traces.push(...(await ask(tx, plan, now)));
      const made = plans.filter(({ fate }) => fate === "new").length;
      const letters = traces.flatMap(({ announce }) => announce).length;
      return changed({ made, letters }, ...traces);
    },
    { timeoutMs: 60_000 },
  );
}

function refusalOf({ row, field, code }: InviteeFault): Refusal {
  return { code, field: `${row}.${field}` };
}

/**
 * What the list says of who has not come in yet is right: an address that came back is mended so. Nothing
 * is traced where nothing became different and no letter leaves.
 */
async function ask(
  tx: Tx,
  { invitee, organisationId, fate }: InviteePlan,
  now: Date,
): Promise<Trace[]> {
  if (fate === "claimed") return [];
  const { role, ...data } = invitee;
  const before = organisationId ? await readAsked(tx, organisationId) : null;
  const { id } = organisationId
    ? await tx.organisation.update({ where: { id: organisationId }, data })
    : await tx.organisation.create({ data });
  const offered = { organisationId: id, email: invitee.email, roles: [role] };
  const tokenId = fate === "today" ? null : await offerClaim(tx, offered, now);
  if (fate === "today") await correctClaim(tx, offered, now);
  const after = await readAsked(tx, id);
  if (!tokenId && isDeepStrictEqual(before, after)) return [];
  const announce = tokenId ? [accountOrganisationInvited(tokenId)] : [];
  const subject = `organisation/${id}`;
  return [{ action: "organisations.invite", subject, details: { before, after }, announce }];
}

/** What a list can change of an organisation, with the roles of who comes in first. */
async function readAsked(tx: Tx, id: string) {
  const { tokens, ...organisation } = await tx.organisation.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ kind: true, name: true, municipalities: true, email: true, phone: true },
      tokens: { where: { kind: "claim" }, orderBy: { expiresAt: "desc" }, take: 1 },
    },
  });
  return { ...organisation, roles: tokens[0]?.roles ?? [] };
}

type Reader = Pick<ReadDatabase, "organisation"> | Pick<Tx, "organisation">;

/** Those of a kind that is invited so, and whoever has one of their addresses. */
async function listKnown(reader: Reader): Promise<KnownOrganisation[]> {
  const found = await reader.organisation.findMany({
    where: { OR: [{ kind: { in: [...INVITEE_KINDS] } }, { email: { not: null } }] },
    select: {
      ...{ id: true, kind: true, name: true, email: true },
      _count: { select: { members: true } },
      tokens: { where: { kind: "claim" }, select: { email: true, createdAt: true } },
    },
  });
  return found.map(({ _count, tokens, ...one }) => ({
    ...one,
    members: _count.members,
    asked: tokens.map(({ email, createdAt: at }) => ({ email, at })),
  }));
}
