import { planLoad } from "./plan-load.server";
import { PROPOSAL, type ProposalState } from "./region-proposal";
import { forgetRegion } from "./get-region.server";
import { yamlOf } from "./get-proposal.server";
import { loadWithin } from "./load-region.server";
import type { Loaded, Weigh } from "./plan-load.server";
import { readRegion, type RegionYaml } from "./read-region.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

/** Lays a sound file aside to be looked at; it takes the place of one that lay there. */
export async function proposeRegion(
  actor: Actor,
  yaml: RegionYaml,
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "region.load");
  const read = readRegion(yaml);
  if (!read.ok) return read;
  return commit(actor, async (tx) => {
    const plan = await planLoad(tx, read.value, yaml.file);
    if (!plan.ok) return plan;
    if (plan.value.fresh.length === 0) return refuse("region.nothing-new");
    const { file, text, includes } = yaml;
    const settled = { settledBy: actor.userId, settledAt: now };
    await tx.regionProposal.updateMany({
      where: { state: "open" },
      data: { state: "discarded", ...settled },
    });
    const { id } = await tx.regionProposal.create({
      data: { file, text, includes, proposedBy: actor.userId, proposedAt: now },
    });
    const days = plan.value.fresh.map(({ config }) => config.startsOn);
    return changed(null, traceOf("region.propose", id, { file, days }));
  });
}

type Agreed = { id: string; seen: string; weigh: Weigh; now?: Date };

/** What was looked at takes effect; refused when something else holds by now. */
export async function applyProposal(
  actor: Actor,
  { id, seen, weigh, now = new Date() }: Agreed,
): Promise<Outcome<Loaded>> {
  assertMay(actor, "region.load");
  const outcome = await commit(actor, async (tx) => {
    const row = await find(tx, id);
    const to = after(PROPOSAL, row.state, "apply");
    if (!to || !(await settle(tx, { id, to, by: actor.userId, now })))
      return refuseMove("region-proposal.settled");
    const loaded = await loadWithin(tx, yamlOf(row), { weigh, now, seen });
    if (!loaded.ok) return loaded;
    return changed(loaded.value, ...loaded.traces, traceOf("region.apply", id, { file: row.file }));
  });
  if (outcome.ok) forgetRegion();
  return outcome;
}

export function discardProposal(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "region.load");
  return commit(actor, async (tx) => {
    const { state, file } = await find(tx, id);
    const to = after(PROPOSAL, state, "discard");
    if (!to || !(await settle(tx, { id, to, by: actor.userId, now })))
      return refuseMove("region-proposal.settled");
    return changed(null, traceOf("region.discard", id, { file }));
  });
}

async function find(tx: Tx, id: string) {
  const row = isUuid(id) ? await tx.regionProposal.findUnique({ where: { id } }) : null;
  if (!row) throw new Missing("region-proposal");
  return row;
}

async function settle(
  tx: Tx,
  { id, to, by, now }: { id: string; to: ProposalState; by: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.regionProposal.updateMany({
    where: { id, state: "open" },
    data: { state: to, settledBy: by, settledAt: now },
  });
  return count === 1;
}

function traceOf(action: string, id: string, details: { file: string; days?: string[] }) {
  return { action, subject: `region-proposal/${id}`, details, announce: [] };
}
