/**
 * `npm run region -- load FILE.yaml [--dry-run]`: loads or updates the region's configuration. A dry run
 * says what would change, what that does, and what stands in the way.
 */
import { parseArgs } from "node:util";

import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { regionFaultLine } from "~/domain/catalogue/public";
import { readRegionFile, type RegionYaml } from "~/domain/catalogue/public.server";
import { isoDay, dayNumber } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { changeRegion, weighRegion } from "~/domain/monitoring/public.server";
import { regionChange as texts } from "~/i18n/en/region-change";
import {
  consequenceGroups,
  differenceGroups,
  type LineGroup,
  objectionLine,
} from "~/i18n/region-change-lines";

const USAGE = "Usage: npm run region -- load FILE.yaml [--dry-run]";
const WORDS = { texts, day: (iso: string) => isoDay(dayNumber(iso)) };
const ACTOR = theSystem("region");

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { "dry-run": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [command, file] = positionals;
  if (command !== "load" || !file || positionals.length > 2) throw new Error(USAGE);
  const yaml = readRegionFile(file);
  const services = await startServices();
  try {
    return values["dry-run"] ? await dryRun(yaml) : await load(yaml);
  } finally {
    await services.stop();
  }
}

async function load(yaml: RegionYaml): Promise<number> {
  const outcome = await changeRegion(ACTOR, yaml);
  if (!outcome.ok) return fail(outcome.refusals);
  const { loaded, unchanged } = outcome.value;
  say(`${yaml.file}: ${loaded} versions loaded, ${unchanged} unchanged.`);
  return 0;
}

async function dryRun(yaml: RegionYaml): Promise<number> {
  const outcome = await weighRegion(ACTOR, yaml);
  if (!outcome.ok) return fail(outcome.refusals);
  const { loaded, unchanged, differences, consequences, objections } = outcome.value;
  for (const difference of differences) {
    const { startsOn, against, isCorrection } = difference;
    const { corrects, fresh } = texts.proposal;
    say(`\n${isCorrection ? corrects(startsOn) : fresh(startsOn, against)}`);
    sayGroups(differenceGroups(difference, WORDS));
  }
  if (differences.length > 0) {
    const groups = consequenceGroups(consequences, WORDS);
    say(`\n${texts.consequences.title}`);
    if (groups.length === 0) say(`  ${texts.consequences.none}`);
    sayGroups(groups);
  }
  if (objections.length > 0) return fail(objections);
  say(`${yaml.file}: ${loaded} versions would be loaded, ${unchanged} unchanged.`);
  return 0;
}

function sayGroups(groups: LineGroup[]): void {
  for (const { title, lines } of groups) {
    say(`  ${title}`);
    for (const line of lines) say(`    ${line}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(refusals: Refusal[]): number {
  const lines = refusals.map(
    (refusal) => objectionLine(refusal, WORDS) ?? regionFaultLine(refusal),
  );
  process.stderr.write(`${lines.join("\n")}\nNothing was changed.\n`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
