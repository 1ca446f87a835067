import { randomUUID } from "node:crypto";

import { newApplicationLink } from "../admission/application-link.server";
import type { Tx } from "~/db/commit.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

/** Held while a reference is given, so that two at once never get the same. */
const LOCK = 727_312;

export type NewApplication = {
  /** The rows of the organisation, or the id of one that is there. */
  applicant: { id: string } | { legalName: string; kvk: string };
  application: {
    kind: "entry" | "extra_scope";
    contactName: string;
    contactEmail: string;
    language: string;
    mailVerifiedAt?: Date;
  };
};

/** Makes an empty request with its reference and link; returns its id. */
export async function newApplication(
  tx: Tx,
  { applicant, application }: NewApplication,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const times = { createdAt: now, updatedAt: now };
  const applicantId =
    "id" in applicant
      ? applicant.id
      : (await tx.applicant.create({ data: { ...applicant, ...times }, select: { id: true } })).id;
  const reference = await nextReference(tx, now);
  const link = newApplicationLink(id, now);
  await tx.application.create({
    data: { id, reference, applicantId, ...application, ...link, ...times },
  });
  return id;
}

/** `A-2026-0007`: numbered within the year, in the order of beginning. */
async function nextReference(tx: Tx, now: Date): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`;
  const start = `A-${isoDay(dayAt(now)).slice(0, 4)}-`;
  const [row] = await tx.$queryRaw<{ last: number | null }[]>`
    select max(substring(reference from 8)::int) as last from application
    where reference like ${`${start}%`}`;
  return `${start}${String((row?.last ?? 0) + 1).padStart(4, "0")}`;
}
