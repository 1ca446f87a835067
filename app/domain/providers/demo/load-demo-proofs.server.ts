import { randomUUID } from "node:crypto";

import { demoPdf } from "./demo-pdf";
import { changed, commit, unchanged } from "~/db/commit.server";
import { storeSmallFiles } from "~/db/files/stored-files.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { ProofKind } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

/** One in so many proofs is as it is not wanted: missing, over, or about to be. */
const ONE_IN = 24;

/**
 * What the providers of the demo handed in: a small PDF that says what it would be, the same for the same
 * registers. Added once. Returns how many proofs.
 */
export async function loadDemoProofs(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  const kinds = (await getRegion(now)).admission?.proofs ?? [];
  return commit(
    actor,
    async (tx) => {
      const providers = await tx.provider.findMany({
        where: { supplier: { applicant: null } },
        include: { supplier: true },
        orderBy: { supplier: { code: "asc" } },
      });
      const applicants = providers.map(
        ({ supplierId, legalName, tradeName, kvk, agb, supplier }) => ({
          ...{ id: randomUUID(), supplierId, legalName, tradeName, kvk, agb, branchNumbers: [] },
          ...{ website: supplier.website, email: supplier.email, phone: supplier.phone },
          ...{ createdAt: now, updatedAt: now },
        }),
      );
      const proofs = applicants.flatMap((applicant, place) =>
        kinds.flatMap((kind, number) => {
          const draw = (place * 7 + number * 5 + 3) % ONE_IN;
          return draw === 0 ? [] : [demoProof(applicant, { kind, draw, now })];
        }),
      );
      if (proofs.length === 0) return unchanged(0);
      await tx.applicant.createMany({ data: applicants });
      await storeSmallFiles(
        tx,
        proofs.flatMap(({ file }) => (file ? [file] : [])),
        now,
      );
      await tx.proof.createMany({ data: proofs.map(({ row }) => row) });
      const trace = { action: "demo.load", subject: "proof", details: { count: proofs.length } };
      return changed(proofs.length, { ...trace, announce: [] });
    },
    { timeoutMs: 60_000 },
  );
}

type DemoApplicant = { id: string; legalName: string };

function demoProof(
  { id: applicantId, legalName }: DemoApplicant,
  { kind, draw, now }: { kind: ProofKind; draw: number; now: Date },
) {
  const today = dayAt(now);
  const storedBy = "system:demo";
  const content = demoPdf(["Voorbeeld, verzonnen", kind.name, legalName]);
  const file =
    kind.keep === "file"
      ? {
          ...{ id: randomUUID(), name: `${kind.code}.pdf`, mediaType: "application/pdf", storedBy },
          content: Buffer.from(content, "latin1"),
        }
      : null;
  const row = {
    ...{ id: randomUUID(), applicantId, kind: kind.code, handedInBy: storedBy },
    handedInAt: new Date(dateOf(today - 60 - draw).getTime() + 36_000_000),
    issuedOn: kind.maxAgeMonths === undefined ? null : dateOf(today - 70 - draw * 3),
    validUntil: kind.ends ? dateOf(lastDay(today, draw)) : null,
    ...(kind.ends ? { issuer: "Voorbeeldinstituut", number: `V-${1000 + draw}` } : {}),
    fileId: file?.id ?? null,
    ...(file ? {} : { seenBy: storedBy, seenOn: dateOf(today - 60 - draw) }),
  };
  return { file, row };
}

/** One is over, two are about to be. */
function lastDay(today: number, draw: number): number {
  if (draw === 1) return today - 12;
  return draw <= 3 ? today + draw * 15 : today + 200 + draw * 20;
}
