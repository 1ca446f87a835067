import { asShown, type QualityFigure, type QualityView } from "./quality";
import { expiringMarks, type MarkLine } from "./expiring";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type OwnFigure = QualityFigure & {
  /** As visitors see it: without figures under the region's minimum. */
  shown: QualityView;
};

export type OwnMark = {
  mark: string;
  number: string;
  issuer: string;
  validUntil: IsoDay | null;
  state: "unverified" | "verified" | "refused";
  reason: string | null;
};

export type OwnQuality = { figures: OwnFigure[]; marks: OwnMark[]; expiring: MarkLine[] };

/** What the own supplier stated of its quality, the newest period first. */
export async function listOwnQuality(actor: Actor, now = new Date()): Promise<OwnQuality> {
  const supplierId = actor.supplierIds[0] ?? "";
  assertMay(actor, "quality.tell", supplierId);
  const [{ minimumN }, figures, rows] = await Promise.all([
    getRegion(now),
    db.qualityFigure.findMany({
      where: { supplierId },
      omit: { id: true, supplierId: true },
      orderBy: [{ period: "desc" }, { indicator: "asc" }],
    }),
    db.mark.findMany({ where: { supplierId }, orderBy: { mark: "asc" } }),
  ]);
  const days = rows.map(({ mark, number, validUntil }) => ({
    ...{ mark, number, validUntil: validUntil && dayNumber(validUntil) },
  }));
  return {
    figures: figures.map((figure) => ({ ...figure, shown: asShown(figure, minimumN) })),
    marks: rows.map(({ mark, number, issuer, validUntil, state, reason }) => ({
      ...{ mark, number, issuer, state, reason },
      validUntil: validUntil && isoDay(dayNumber(validUntil)),
    })),
    expiring: expiringMarks(days, dayAt(now)),
  };
}
