import { type ProofFacts } from "./proof";
import { applicantFor, findApplicantOf, isTheirs } from "./own-applicant.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";

export type ListedProof = ProofFacts & {
  /** For who may open it; null where nothing is kept, or it is not theirs to open. */
  file: { id: string; name: string; bytes: number } | null;
  /** Only seen: who of the region did, and when. */
  seen: { by: string; on: string } | null;
  handedInBy: string;
};

/** The proofs of an applicant, the newest first; the way to a file only for who may open it. */
export async function listProofs(actor: Actor, applicantId: string): Promise<ListedProof[]> {
  const applicant = await applicantFor(actor, "proof.read", applicantId);
  const mayOpen = isTheirs(actor, "proof.open", applicant);
  const rows = await db.proof.findMany({
    where: { applicantId, withdrawnAt: null },
    include: { file: { select: { id: true, name: true, bytes: true } } },
    orderBy: [{ handedInAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, number: row.number, issuer: row.issuer },
    issuedOn: row.issuedOn && isoDay(dayNumber(row.issuedOn)),
    validUntil: row.validUntil && isoDay(dayNumber(row.validUntil)),
    handedInOn: isoDay(dayAt(row.handedInAt)),
    ...{ handedInBy: row.handedInBy, handedInAt: row.handedInAt },
    file: mayOpen ? row.file : null,
    seen: row.seenBy && row.seenOn ? { by: row.seenBy, on: isoDay(dayNumber(row.seenOn)) } : null,
  }));
}

/** The same of a supplier; empty when it never handed in anything. */
export async function listProofsOf(actor: Actor, supplierId: string): Promise<ListedProof[]> {
  const applicantId = await findApplicantOf(supplierId);
  return applicantId ? listProofs(actor, applicantId) : [];
}
