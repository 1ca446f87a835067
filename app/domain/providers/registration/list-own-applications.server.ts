import type { ApplicationState } from "../admission/application";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type OwnRequest = {
  reference: string;
  kind: "entry" | "extra_scope";
  state: ApplicationState;
  begunOn: IsoDay;
  submittedOn: IsoDay | null;
  dueOn: IsoDay | null;
  /** How many things are asked, and how many of them were admitted. */
  items: number;
  admitted: number;
};

/** The requests of the own organisation, the newest first; what was thrown away is left out. */
export async function listOwnApplications(actor: Actor): Promise<OwnRequest[]> {
  const supplierId = actor.supplierIds[0];
  assertMay(actor, "application.keep", supplierId);
  const found = await db.application.findMany({
    where: { state: { not: "discarded" }, applicant: { supplierId: supplierId! } },
    include: { items: { select: { state: true } } },
    orderBy: { createdAt: "desc" },
  });
  return found.map(({ reference, kind, state, items, ...at }) => ({
    ...{ reference, kind, state, items: items.length },
    admitted: items.filter((item) => item.state === "admitted").length,
    begunOn: isoDay(dayAt(at.createdAt)),
    submittedOn: at.submittedAt && isoDay(dayAt(at.submittedAt)),
    dueOn: at.dueOn && isoDay(dayNumber(at.dueOn)),
  }));
}
