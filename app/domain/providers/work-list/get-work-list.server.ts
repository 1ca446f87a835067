import { listPages } from "../pages/list-pages.server";
import { expiringMarks, type MarkLine } from "../quality/expiring";
import { db } from "~/db/read.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";

export type PageTask = { code: string; title: string };

/** What waits for somebody of this supplier, apart from the waiting times. */
export type WorkList = {
  /** Open drafts; who may publish is asked to, who may not goes on writing. */
  drafts: PageTask[];
  mayPublish: boolean;
  conflicts: PageTask[];
  /** Published, and yet not on the window. */
  hidden: PageTask[];
  marks: MarkLine[];
  refusedMarks: { mark: string; reason: string | null }[];
  stopsAsked: number;
  /** An offer that can be looked at as a referrer sees it. */
  example: string | null;
};

export async function getWorkList(actor: Actor, now = new Date()): Promise<WorkList> {
  const supplierId = actor.supplierIds[0];
  assertMay(actor, "page.read", supplierId);
  const own = { supplierId: { in: actor.supplierIds } };
  const [pages, marks, stopsAsked] = await Promise.all([
    listPages(actor, now),
    db.mark.findMany({ where: own, orderBy: { validUntil: "asc" } }),
    db.clientStop.count({ where: { ...own, state: "asked" } }),
  ]);
  const task = ({ offerCode: code, title }: (typeof pages)[number]) => ({ code, title });
  const lines = marks.map(({ mark, number, validUntil }) => ({
    ...{ mark, number, validUntil: validUntil && dayNumber(validUntil) },
  }));
  const shown = pages.find((page) => page.offerCode && page.isPublished && !page.outside);
  return {
    drafts: pages.filter(({ draft }) => draft).map(task),
    mayPublish: may(actor, "page.publish", supplierId),
    conflicts: pages.filter(({ conflicts }) => conflicts > 0).map(task),
    hidden: pages.filter(({ outside }) => outside).map(task),
    marks: expiringMarks(lines, dayAt(now)),
    refusedMarks: marks
      .filter(({ state }) => state === "refused")
      .map(({ mark, reason }) => ({ mark, reason })),
    stopsAsked,
    example: shown?.offerCode ?? null,
  };
}
