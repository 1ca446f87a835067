import { standingOf, writeStanding } from "./contract-rows.server";
import { moved } from "./contract-state";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** What was planned for today takes effect. Safe to do again at any time. */
export async function tendContracts(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "contracts.tend");
  const today = dayAt(now);
  const due = await db.contract.findMany({
    where: { plannedOn: { lte: dateOf(today) } },
    orderBy: { code: "asc" },
  });
  for (const { id, code, supplierId, ...row } of due) {
    const before = { id, code, ...standingOf(row) };
    if (!before.planned) continue;
    const { move } = before.planned;
    const after = { ...moved(before, { move, from: today, today }), endsOn: before.endsOn };
    await commit(actor, async (tx) => {
      if (!(await writeStanding(tx, before, { ...after, planned: null }))) return unchanged(null);
      const details = { from: before.state, to: after.state };
      const trace = { action: `contract.${move}`, subject: `contract/${code}`, details };
      return changed(null, { ...trace, announce: [await offersOf(tx, { supplierId })] });
    });
  }
}
