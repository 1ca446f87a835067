/** Whose proofs they are, and who may do what with them. */
import { randomUUID } from "node:crypto";

import { changed, commit, type Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may, type Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

export type Applicant = { id: string; supplierId: string | null };

/**
 * The applicant, for who has the right: by the link of its request, on behalf of its supplier, or for
 * the region. One of somebody else answers like one that does not exist.
 */
export async function applicantFor(
  actor: Actor,
  permission: Permission,
  applicantId: string,
): Promise<Applicant> {
  const applicant = isUuid(applicantId)
    ? await db.applicant.findUnique({
        where: { id: applicantId },
        select: { id: true, supplierId: true },
      })
    : null;
  assertSome(actor, permission);
  if (!applicant || !isTheirs(actor, permission, applicant)) throw new Missing("applicant");
  if (await isLinkOver(actor, applicant)) throw new Missing("applicant");
  return applicant;
}

const RUNNING = ["draft", "submitted", "screening", "more_asked"] as const;

/** Once the organisation is a supplier its people have accounts: the link of a request that is over opens nothing. */
async function isLinkOver(actor: Actor, { id, supplierId }: Applicant): Promise<boolean> {
  if (actor.applicantId !== id || supplierId === null) return false;
  const running = { applicantId: id, state: { in: [...RUNNING] } };
  return (await db.application.count({ where: running })) === 0;
}

export function isTheirs(actor: Actor, permission: Permission, { id, supplierId }: Applicant) {
  const byLink = actor.applicantId === id && may(actor, permission, { applicantId: id });
  return byLink || may(actor, permission, supplierId ? { supplierId } : { applicantId: id });
}

/** Whose roles have no such right at all is denied, whatever it is about. */
function assertSome(actor: Actor, permission: Permission): void {
  const [supplierId] = actor.supplierIds;
  const own = supplierId ? { supplierId } : { applicantId: actor.applicantId ?? "" };
  assertMay(actor, permission, own);
}

/** The applicant that a supplier is, made of what is known of it when it is first needed. */
export async function applicantOf(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<string> {
  const known = await findApplicantOf(supplierId);
  if (known) return known;
  assertMay(actor, "proof.keep", supplierId);
  const outcome = await commit(actor, async (tx) => {
    const id = await makeApplicant(tx, supplierId, now);
    const trace = { action: "applicant.make", subject: `supplier/${supplierId}`, announce: [] };
    return changed(id, trace);
  });
  if (!outcome.ok) throw new Missing("supplier");
  return outcome.value;
}

/** Null for a supplier that never handed in anything. */
export async function findApplicantOf(supplierId: string): Promise<string | null> {
  const found = await db.applicant.findUnique({ where: { supplierId }, select: { id: true } });
  return found?.id ?? null;
}

/** Two at once make one. */
async function makeApplicant(tx: Tx, supplierId: string, now: Date): Promise<string> {
  const supplier = await tx.supplier.findUnique({
    where: { id: supplierId },
    include: { provider: true },
  });
  if (!supplier) throw new Missing("supplier");
  const { provider, website, email, phone, name } = supplier;
  await tx.applicant.createMany({
    data: [
      {
        ...{ id: randomUUID(), supplierId, website, email, phone, createdAt: now, updatedAt: now },
        ...{ legalName: provider?.legalName ?? name, tradeName: provider?.tradeName ?? null },
        ...{ kvk: provider?.kvk ?? null, agb: provider?.agb ?? null, branchNumbers: [] },
      },
    ],
    skipDuplicates: true,
  });
  return (await tx.applicant.findUniqueOrThrow({ where: { supplierId } })).id;
}
