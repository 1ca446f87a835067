import { type ConflictToTell, listConflicts } from "./list-conflicts.server";
import { MOST } from "./most";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type MarkToJudge = {
  id: number;
  supplier: string;
  mark: string;
  number: string;
  issuer: string;
  validUntil: IsoDay | null;
};
export type WordToSettle = { id: string; supplier: string; word: string; at: Date };
export type RemarkToSettle = { id: string; code: string; title: string; text: string; on: IsoDay };

/** Each part is null for who has no right to it. */
export type RegionTasks = {
  marks: MarkToJudge[] | null;
  words: WordToSettle[] | null;
  remarks: RemarkToSettle[] | null;
  conflicts: ConflictToTell[];
};

const named = { select: { name: true } } as const;

/** What waits for a yes or a no of the region, apart from client stops. */
export async function listRegionTasks(actor: Actor): Promise<RegionTasks> {
  assertMay(actor, "tasks.read");
  const [marks, words, remarks, conflicts] = await Promise.all([
    may(actor, "mark.judge") ? listMarks() : null,
    may(actor, "suggestion.settle") ? listWords() : null,
    may(actor, "remark.settle") ? listRemarks() : null,
    listConflicts(),
  ]);
  return { marks, words, remarks, conflicts };
}

async function listMarks(): Promise<MarkToJudge[]> {
  const rows = await db.mark.findMany({
    where: { state: "unverified" },
    include: { supplier: named },
    orderBy: [{ supplier: { name: "asc" } }, { mark: "asc" }],
    take: MOST,
  });
  return rows.map(({ id, supplier, mark, number, issuer, validUntil }) => ({
    ...{ id, supplier: supplier.name, mark, number, issuer },
    validUntil: validUntil && isoDay(dayNumber(validUntil)),
  }));
}

async function listWords(): Promise<WordToSettle[]> {
  const rows = await db.expertiseSuggestion.findMany({
    where: { state: "new" },
    include: { supplier: named },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return rows.map(({ id, supplier, word, leftAt }) => ({
    ...{ id: String(id), supplier: supplier.name, word, at: leftAt },
  }));
}

async function listRemarks(): Promise<RemarkToSettle[]> {
  const rows = await db.offerRemark.findMany({
    where: { state: "new" },
    include: { offer: { select: { code: true, title: true } } },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return rows.map(({ id, offer, text, leftOn }) => ({
    ...{ id: String(id), ...offer, text, on: isoDay(dayNumber(leftOn)) },
  }));
}
