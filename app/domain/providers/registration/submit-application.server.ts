import { findSupplierWithKvk } from "../supplier/find-supplier-with-kvk.server";
import { windowOfItem } from "./asked-item";
import { draftFor } from "./save-draft.server";
import { statedOf } from "./stated.server";
import { gapsOf, type Gap } from "./gaps";
import { moveApplication } from "../admission/move-application.server";
import { endOfLink } from "../admission/application-link.server";
import { applicationSubmitted } from "../events";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { workdaysAfter } from "~/domain/kernel/workday";

/** Held per organisation, so that two requests of one are not handed in at once. */
const LOCK = 727_313;

export type Submitting = { applicationId: string; revision: number; isTrue: boolean };

/** The request is handed in, as it was seen: whole, and with the statement that it is true. */
export async function submitApplication(
  actor: Actor,
  { applicationId: id, revision, isTrue }: Submitting,
  now = new Date(),
): Promise<Outcome<{ dueOn: IsoDay }>> {
  const region = await getRegion(now);
  const { admission } = region;
  if (!admission) return refuse("registration.not-here");
  return commit(actor, async (tx) => {
    const draft = await draftFor(tx, actor, id);
    if (draft.state !== "draft") return refuseMove("application.not-a-draft");
    const { stated, current } = await statedOf(tx, id);
    if (current !== revision) return refuseMove("application.saved-meanwhile");
    const asking = { day: isoDay(dayAt(now)), kind: draft.kind };
    const refusals = [...gapsOf(stated, { region, asking }), ...(await clashes(tx, id, stated))];
    if (!isTrue) refusals.push({ code: "registration.not-stated", field: "statement" as never });
    if (refusals.length > 0) return { ok: false, refusals };
    const dueOn = workdaysAfter(dayAt(now), admission.decideWorkdays, region.holidays);
    const round = roundOf(stated.items, region, asking);
    const moved = await moveApplication(tx, {
      ...{ id, move: "submit", now },
      data: { submittedAt: now, dueOn: dateOf(dueOn), round, tokenExpiresAt: endOfLink(now) },
    });
    if (!moved.ok) return moved;
    const subject = `application/${id}`;
    return changed(
      { dueOn: isoDay(dueOn) },
      {
        ...{ action: "application.submit", subject, details: { dueOn: isoDay(dueOn) } },
        announce: [applicationSubmitted(id)],
      },
    );
  });
}

type Stated = Awaited<ReturnType<typeof statedOf>>["stated"];

/** Nobody becomes a second supplier, and nobody asks twice at once. */
async function clashes(tx: Tx, id: string, { organisation, supplierId, kind }: Stated) {
  const { kvk } = organisation;
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, hashtext(${kvk}))`;
  const gaps: Gap[] = [];
  const owner = kvk === "" ? null : await findSupplierWithKvk(kvk);
  if (owner !== null && owner !== supplierId)
    gaps.push({ code: "registration.kvk-known", field: "organisation" });
  const running = await tx.application.count({
    where: {
      ...{ id: { not: id }, kind, applicant: { kvk } },
      state: { in: ["submitted", "screening", "more_asked"] },
    },
  });
  if (running > 0) gaps.push({ code: "registration.runs-already", field: "organisation" });
  return gaps;
}

function roundOf(
  items: Stated["items"],
  region: RegionConfig,
  asking: Parameters<typeof windowOfItem>[2],
): string | null {
  const rounds = items.map((item) => windowOfItem(item, region, asking).round);
  return rounds.find((round) => round && round.from <= asking.day)?.code ?? null;
}
