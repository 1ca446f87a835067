/**
 * Loads the versions of a region's configuration; loading the same file twice changes nothing.
 *
 * Nothing is loaded unweighed: what areas above would lose by it is asked of them within the same
 * transaction, by who calls (monitoring/region-change).
 */
import { regionLoaded } from "../events";
import { forgetRegion } from "./get-region.server";
import { type FreshVersion, type Loaded, planLoad, type Weigh } from "./plan-load.server";
import { readRegion, type RegionYaml } from "./read-region.server";
import { type Changed, changed, commit, type Trace, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";

/** Held while loading, so that two loads cannot each find the database empty. */
const LOCK = 727_275;

type Loading = {
  weigh: Weigh;
  now?: Date;
  /** What held when the change was looked at; when something else holds by now it is looked at again. */
  seen?: string;
};

export async function loadRegion(
  actor: Actor,
  yaml: RegionYaml,
  loading: Loading,
): Promise<Outcome<Loaded>> {
  assertMay(actor, "region.load");
  const outcome = await commit(actor, (tx) => loadWithin(tx, yaml, loading));
  if (outcome.ok) forgetRegion();
  return outcome;
}

/** The same within a transaction that does more; its caller lets go of what is kept of the region. */
export async function loadWithin(
  tx: Tx,
  yaml: RegionYaml,
  { weigh, now = new Date(), seen }: Loading,
): Promise<Changed<Loaded> | Refused> {
  const read = readRegion(yaml);
  if (!read.ok) return read;
  await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`;
  const plan = await planLoad(tx, read.value, yaml.file);
  if (!plan.ok) return plan;
  const { fresh, unchanged: same, change, fingerprint } = plan.value;
  if (seen !== undefined && seen !== fingerprint) return refuseMove("region.changed-meanwhile");
  const refusals = fresh.length > 0 ? await weigh(tx, change) : [];
  if (refusals.length > 0) return { ok: false, refusals };
  for (const version of fresh) await save(tx, version, now);
  const loaded = { loaded: fresh.length, unchanged: same };
  return fresh.length > 0 ? changed(loaded, traceOf(fresh)) : unchanged(loaded);
}

async function save(tx: Tx, { config, digest }: FreshVersion, now: Date): Promise<void> {
  const { region } = config;
  const startsOn = dateOf(config.startsOn);
  const content = { digest, config, loadedAt: now };
  await tx.regionVersion.upsert({
    where: { region_startsOn: { region, startsOn } },
    create: { region, startsOn, ...content },
    update: content,
  });
}

function traceOf(fresh: FreshVersion[]): Trace {
  const region = fresh[0]?.config.region ?? "";
  const versions = fresh.map(({ config, digest, before }) => ({
    startsOn: config.startsOn,
    digest,
    before,
  }));
  return {
    action: "region.load",
    subject: `region/${region}`,
    details: { versions },
    announce: [
      regionLoaded(
        region,
        versions.map(({ startsOn }) => startsOn),
      ),
    ],
  };
}
