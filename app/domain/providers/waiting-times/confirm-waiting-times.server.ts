import { readOwnWaits } from "./list-own-waiting-times.server";
import { isDoubted, type OwnWait, whyNotConfirmed } from "./own-wait";
import { assertMayDeclare, assertOwn } from "./own-only";
import { restated } from "./save-waiting-times.server";
import { holdOfferPlaces, type Saved, writeDeclarations } from "./write-declarations.server";
import { commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type DayNumber, dayAt } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";

/** Which rows still hold: those that are named, with the declaration that stood there, or all. */
export type Confirmed = "all" | { id: string; seen?: string }[];

/** `left`: what cannot be confirmed and asks for new figures. */
export type ConfirmedWaits = Saved & { left: Refusal[] };

/**
 * Says that waits still hold: the same figures, as of today. Twice on a day is once. Rows that are
 * named are all confirmed or none; of all rows, what cannot hold and what is doubted is left and named:
 * a doubt asks for a look of its own (decision 068).
 */
export function confirmWaitingTimes(
  actor: Actor,
  which: Confirmed,
  now = new Date(),
): Promise<Outcome<ConfirmedWaits>> {
  return confirmBy(actor, { which, isByLink: false }, now);
}

/** The same, with the means by which it was said. */
export function confirmBy(
  actor: Actor,
  { which, isByLink }: { which: Confirmed; isByLink: boolean },
  now: Date,
): Promise<Outcome<ConfirmedWaits>> {
  return commit(actor, async (tx) => {
    assertMayDeclare(actor);
    await holdOfferPlaces(tx, actor.supplierIds);
    const own = await readOwnWaits(tx, actor, now);
    if (which !== "all") assertOwn(own, which);
    const waits = which === "all" ? own : own.filter(({ id }) => which.some((w) => w.id === id));
    const left = faultsOf(waits, which, dayAt(now));
    if (which !== "all" && left.length > 0) return { ok: false, refusals: left };
    const news = waits
      .filter((wait) => which !== "all" || !isDoubted(wait))
      .flatMap((wait) => restated(wait, now));
    const by = { actor, action: "waiting-time.confirm", now, isByLink };
    const written = await writeDeclarations(tx, news, by);
    return { ...written, value: { ...written.value, left } };
  });
}

function faultsOf(waits: OwnWait[], which: Confirmed, today: DayNumber): Refusal[] {
  const seen = new Map(which === "all" ? [] : which.map((row) => [row.id, row.seen]));
  return waits.flatMap((wait) => {
    const { id, declared } = wait;
    const stood = seen.get(id);
    const isOther = stood !== undefined && stood !== (declared?.id ?? "");
    const unsure = which === "all" && isDoubted(wait) ? "doubted" : null;
    const code = isOther ? "changed-meanwhile" : (whyNotConfirmed(declared, today) ?? unsure);
    return code ? [{ code: `waiting-time.${code}`, field: `status.${id}` }] : [];
  });
}
