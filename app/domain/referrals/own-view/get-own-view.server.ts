import { mayHoldNow } from "./holder-of.server";
import { GIVER_OF, type Holder } from "./resident-code";
import type { Resident } from "./resident-session.server";
import { type ClientField, CLIENT_FIELDS } from "../identity/client";
import { openClient } from "../identity/seal-client.server";
import type { ReferralState } from "../referral/referral";
import type { Tx } from "~/db/commit.server";
import { look } from "~/db/look.server";
import { assertMay } from "~/domain/accounts/public";
import type { Giver, LegalBasis, Purpose } from "~/domain/catalogue/public";
import { referralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type IntakeFor, intakeFor } from "~/domain/combinations/public.server";
import { dayAt, type DayNumber } from "~/domain/kernel/day";
import type { Need, Referral } from "~/generated/prisma/client";

export type OwnConsent = {
  purpose: Purpose;
  giver: Giver;
  givenOn: Date;
  withdrawnAt: Date | null;
};

/** What whoever has a code reads: how it stands and who got what. No price, no dispute, no remark of others. */
export type OwnView = {
  holder: Holder;
  state: ReferralState;
  supplier: string;
  offer: string;
  plannedOn: Date | null;
  startedOn: Date | null;
  endedOn: Date | null;
  /** Who was asked without a name, and since when. */
  asked: { name: string; on: DayNumber }[];
  /** Who it is, as the supplier got it: which fields, never what is in them. */
  shared: { on: DayNumber; fields: ClientField[]; shutOn: DayNumber | null; isTakenOver: boolean };
  /** When the supplier could read the plan, read it, and no longer could. */
  plans: { on: Date; readAt: Date | null; closedAt: Date | null }[];
  /** The supplier reads what the help is called in the municipality's system; never the numbers. */
  hasReferences: boolean;
  basis: LegalBasis | null;
  consents: OwnConsent[];
  mayWithdraw: boolean;
  /** Which organisation looked, by day; never which person. */
  looked: { name: string; on: DayNumber }[];
  contact: {
    name: string | null;
    organisation: string;
    phone: string | null;
    /** Whose numbers serve where the organisation gave none. */
    municipality: string | null;
  };
  /** Of a combination: whom to call there, and which member does what and so knows who it is. */
  combination: IntakeFor | null;
};

/**
 * The own help of whoever has a code; the log has it before it is shown. Null where it is no longer for that
 * person: who turned sixteen looks alone.
 */
export function getOwnView({ actor, holder }: Resident, now = new Date()): Promise<OwnView | null> {
  const { referralId = "" } = actor;
  const ground = "own-view.look";
  assertMay(actor, ground, { referralId });
  const what = { event: "look" as const, referralId, groups: ["own-view"], ground };
  return look(actor, what, {
    now,
    show: async (tx) => {
      const referral = await tx.referral.findUniqueOrThrow({
        where: { id: referralId },
        include: { need: true },
      });
      if (!(await mayHoldNow(tx, referral, { holder, now }))) return null;
      return viewOf(tx, referral, { holder, now });
    },
  });
}

type Found = Referral & { need: Need };

async function viewOf(
  tx: Tx,
  referral: Found,
  { holder, now }: { holder: Holder; now: Date },
): Promise<OwnView> {
  const { bases } = referralRules(await getRegion(now));
  const { plannedOn, startedOn, endedOn, openedAt, shutAt, takenOverAt } = referral;
  const client = await openClient(tx, referral.id);
  const consents = await consentsOf(tx, referral);
  return {
    ...{ holder, plannedOn, startedOn, endedOn, consents },
    // Held to its codes by the database.
    state: referral.state as ReferralState,
    ...(await helpOf(tx, referral)),
    asked: await askedOf(tx, referral),
    shared: {
      on: dayAt(openedAt!),
      fields: CLIENT_FIELDS.filter((field) => client && client[field] !== ""),
      ...{ shutOn: shutAt && dayAt(shutAt), isTakenOver: takenOverAt !== null },
    },
    plans: await plansOf(tx, referral),
    hasReferences: (await tx.indicationReference.count({ where: { referralId: referral.id } })) > 0,
    basis: bases.find(({ code }) => code === referral.basis) ?? null,
    mayWithdraw: consents.some(
      ({ giver, withdrawnAt }) => giver === GIVER_OF[holder] && withdrawnAt === null,
    ),
    looked: await lookedAt(tx, referral.id),
    contact: await contactOf(tx, referral),
    combination: await intakeFor(
      tx,
      { referralId: referral.id, combinationId: referral.supplierId },
      now,
    ),
  };
}

async function helpOf(tx: Tx, { supplierId, offerPlaceId }: Found) {
  const supplier = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const place = await tx.offerPlace.findUniqueOrThrow({
    where: { id: offerPlaceId },
    select: { offer: { select: { title: true } } },
  });
  return { supplier: supplier.name, offer: place.offer.title };
}

async function askedOf(tx: Tx, { needId }: Found): Promise<OwnView["asked"]> {
  const rows = await tx.availabilityRequest.findMany({
    where: { needId },
    orderBy: { sentAt: "asc" },
    select: { sentAt: true, supplier: { select: { name: true } } },
  });
  return rows.map(({ sentAt, supplier }) => ({ name: supplier.name, on: dayAt(sentAt) }));
}

async function plansOf(tx: Tx, { id: referralId }: Found): Promise<OwnView["plans"]> {
  const rows = await tx.plan.findMany({
    where: { referralId, deliveredAt: { not: null } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ deliveredAt, readAt, closedAt }) => ({ on: deliveredAt!, readAt, closedAt }));
}

/** What was said anew before opening is no consent of somebody who took it back. */
async function consentsOf(tx: Tx, { id: referralId, openedAt }: Found): Promise<OwnConsent[]> {
  const rows = await tx.consent.findMany({
    where: { referralId, OR: [{ withdrawnAt: null }, { withdrawnAt: { gte: openedAt! } }] },
    orderBy: { recordedAt: "asc" },
  });
  return rows.map(({ purpose, giver, givenOn, withdrawnAt }) => ({
    ...{ givenOn, withdrawnAt },
    // Held to their codes by whoever writes them.
    purpose: purpose as Purpose,
    giver: giver as Giver,
  }));
}

const LOOKS = ["look", "find", "print", "export"];
const MOST = 500;

/** Of each organisation every day once, the newest first; who looked with a code is nobody's business. */
async function lookedAt(tx: Tx, referralId: string): Promise<OwnView["looked"]> {
  const rows = await tx.accessEntry.findMany({
    where: { referralId, event: { in: LOOKS }, NOT: { roles: { has: "resident" } } },
    ...{ orderBy: { id: "desc" }, take: MOST },
    select: { at: true, organisationId: true },
  });
  const organisations = await tx.organisation.findMany({
    where: { id: { in: [...new Set(rows.map(({ organisationId }) => organisationId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const days = new Map(
    rows.flatMap(({ at, organisationId }) => {
      const name = names.get(organisationId);
      return name ? [[`${organisationId} ${dayAt(at)}`, { name, on: dayAt(at) }] as const] : [];
    }),
  );
  return [...days.values()];
}

/** One person to call: whoever has it in hand. */
async function contactOf(tx: Tx, { organisationId, ownerId, need }: Found) {
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const owner = await tx.user.findUnique({ where: { id: ownerId }, select: { name: true } });
  return {
    ...{ name: owner?.name ?? null, organisation: organisation.name, phone: organisation.phone },
    municipality: need.municipality,
  };
}
