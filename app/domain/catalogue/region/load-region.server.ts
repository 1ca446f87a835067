/** Loads the versions of a region's configuration; loading the same file twice changes nothing. */
import { regionLoaded } from "../events";
import { forgetRegion } from "./get-region.server";
import { type FreshVersion, type Loaded, planLoad } from "./plan-load.server";
import { readRegion, type RegionYaml } from "./read-region.server";
import { changed, commit, type Trace, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

/** Held while loading, so that two loads cannot each find the database empty. */
const LOCK = 727_275;

export async function loadRegion(
  actor: Actor,
  yaml: RegionYaml,
  now = new Date(),
): Promise<Outcome<Loaded>> {
  assertMay(actor, "region.load");
  const read = readRegion(yaml);
  if (!read.ok) return read;
  const outcome = await commit(actor, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::bigint)`;
    const plan = await planLoad(tx, read.value, yaml.file);
    if (!plan.ok) return plan;
    const { fresh, unchanged: same } = plan.value;
    for (const version of fresh) await save(tx, version, now);
    const loaded = { loaded: fresh.length, unchanged: same };
    return fresh.length > 0 ? changed(loaded, traceOf(fresh)) : unchanged(loaded);
  });
  if (outcome.ok) forgetRegion();
  return outcome;
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
