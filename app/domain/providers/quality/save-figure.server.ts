import { type FigureStatement, figureFaults, textFaults } from "./quality-statement";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused } from "~/domain/kernel/outcome";

/** States a figure with its story; the audit keeps what was stated before. */
export async function saveFigure(
  actor: Actor,
  stated: FigureStatement,
  now = new Date(),
): Promise<Outcome<null>> {
  const { indicators } = await getRegion(now);
  return commit(actor, async (tx) => {
    const supplierId = actor.supplierIds[0] ?? "";
    assertMay(actor, "quality.tell", supplierId);
    const { indicator, period } = stated;
    const key = { supplierId_indicator_period: { supplierId, indicator, period } };
    const before = await tx.qualityFigure.findUnique({ where: key, omit: { id: true } });
    if (!may(actor, "quality.save", supplierId)) return tell(tx, { stated, supplierId, before });

    const codes = indicators.map(({ code }) => code);
    const refusals = figureFaults(stated, codes);
    if (refusals.length > 0) return { ok: false, refusals };
    const after = { ...stated, numerator: stated.numerator!, denominator: stated.denominator! };
    const row = { supplierId, ...after };
    await tx.qualityFigure.upsert({ where: key, create: row, update: row });
    return traced(tx, "quality.save", { supplierId, before, after });
  });
}

type Telling = { stated: FigureStatement; supplierId: string; before: Told | null };
type Told = Record<string, string | number>;

/** An editor tells the story of a figure that is there; the figure itself stays. */
async function tell(tx: Tx, { stated, supplierId, before }: Telling) {
  if (!before) throw new Missing("figure");
  const { indicator, period, method, narrative } = stated;
  const refusals = textFaults({ method, narrative });
  if (refusals.length > 0) return { ok: false, refusals } satisfies Refused;
  await tx.qualityFigure.updateMany({
    where: { supplierId, indicator, period },
    data: { method, narrative },
  });
  return traced(tx, "quality.tell", {
    ...{ supplierId, before },
    after: { ...before, method, narrative },
  });
}

type Traced = { supplierId: string; before: Told | null; after: Told };

/** The cards of the supplier's offers say what was measured: they follow. */
async function traced(tx: Tx, action: string, { supplierId, before, after }: Traced) {
  const about = `${String(after["indicator"])}/${String(after["period"])}`;
  const subject = `supplier/${supplierId}/quality/${about}`;
  const announce = [await offersOf(tx, { supplierId })];
  return changed(null, { action, subject, details: { before, after }, announce });
}
