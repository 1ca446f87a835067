import type { CombinationView } from "./combination";
import { receiversFor } from "../intake/receivers.server";
import { db } from "~/db/read.server";
import { Missing } from "~/domain/kernel/denied";
import type { SupplierSummary, SupplierView } from "~/domain/providers/public";
import { getSupplierWhere } from "~/domain/providers/public.server";

const summary = { kind: true, code: true, slug: true, name: true } as const;
const reached = { phone: true, email: true, website: true } as const;

/** A combination's page as it may be shown today; Missing when unknown, paused or not published. */
export async function getCombination(slug: string, now = new Date()): Promise<CombinationView> {
  const row = await db.combination.findFirst({
    where: { state: "published", supplier: { slug } },
    include: { members: { include: { provider: { select: { ...summary, ...reached } } } } },
  });
  const lead = row?.members.find((member) => member.isLead)?.provider;
  if (!row || !lead) throw new Missing("combination");
  const [receiverId] = await receiversFor(db, row.supplierId, now);
  const receiver =
    row.members.find(({ providerId }) => providerId === receiverId)?.provider ?? lead;
  const view = await getSupplierWhere({ slug, kind: "combination" }, now);
  const members = row.members.map((member) => summaryOf(member.provider));
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  return {
    ...view,
    ...(isReached(view) ? {} : waysTo(receiver)),
    targetGroup: row.targetGroup,
    segment: row.segment,
    lead: summaryOf(lead),
    members: byName,
  };
}

type Ways = Pick<SupplierView, keyof typeof reached>;

const waysTo = ({ phone, email, website }: Ways): Ways => ({ phone, email, website });

/** Whether a combination has ways of its own; if not, it is reached where its referrals come in. */
function isReached({ phone, email, website }: Ways): boolean {
  return Boolean(phone ?? email ?? website);
}

function summaryOf({ kind, code, slug, name }: SupplierSummary): SupplierSummary {
  return { kind, code, slug, name };
}

/** The published combinations that a provider is a member of. */
export async function listCombinationsOf(providerId: string): Promise<SupplierSummary[]> {
  const rows = await db.membership.findMany({
    where: { providerId, combination: { state: "published", supplier: { page: "published" } } },
    select: { combination: { select: { supplier: { select: summary } } } },
  });
  return rows.map((row) => row.combination.supplier);
}
