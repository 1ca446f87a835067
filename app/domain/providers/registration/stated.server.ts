import type { AskedItem } from "./asked-item";
import type { Stated } from "./gaps";
import type { ApplicantPerson } from "../admission/application";
import type { ProofFacts } from "../proofs/proof";
import type { Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber, isoDay } from "~/domain/kernel/day";

type Reader = Pick<Tx, "application" | "proof"> | typeof db;

/** What a request says so far, to be held against what is asked. */
export async function getStated(actor: Actor, id: string) {
  const { stated, applicantId } = await statedOf(db, id);
  assertMay(actor, "application.read", { applicantId });
  return stated;
}

export async function statedOf(reader: Reader, id: string) {
  const found = await reader.application.findUniqueOrThrow({
    where: { id },
    include: { applicant: true, items: true, members: { orderBy: { name: "asc" } } },
  });
  const { applicant, items, members, combinationName, mailVerifiedAt, kind, revision } = found;
  const stated: Stated & { supplierId: string | null; kind: typeof kind } = {
    ...{ combinationName, mailVerifiedAt, kind, members },
    supplierId: applicant.supplierId,
    organisation: {
      ...{ legalName: applicant.legalName, branchNumbers: applicant.branchNumbers },
      tradeName: applicant.tradeName ?? "",
      kvk: applicant.kvk ?? "",
      agb: applicant.agb ?? "",
      website: applicant.website ?? "",
      email: applicant.email ?? "",
      phone: applicant.phone ?? "",
    },
    people: applicant.people as unknown as ApplicantPerson[],
    items: items.map(askedOf),
    proofs: await proofsOf(reader, applicant.id),
  };
  return { stated, current: revision, applicantId: applicant.id };
}

async function proofsOf(reader: Reader, applicantId: string): Promise<ProofFacts[]> {
  const rows = await reader.proof.findMany({
    where: { applicantId, withdrawnAt: null },
    orderBy: [{ handedInAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, kind, number, issuer, issuedOn, validUntil, handedInAt }) => ({
    ...{ id, kind, number, issuer, handedInAt, handedInOn: isoDay(dayAt(handedInAt)) },
    issuedOn: issuedOn && isoDay(dayNumber(issuedOn)),
    validUntil: validUntil && isoDay(dayNumber(validUntil)),
  }));
}

function askedOf({ law, segment, profile, intensities, roles, outside, motivation }: AskedItem) {
  return { law, segment, profile, intensities, roles, outside, motivation };
}
