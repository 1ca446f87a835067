/**
 * `npm run drill [-- PART …]`: the long proofs, each with its seed and its figures. Ends with exit
 * code 1 when one does not hold. Parts: kills, engine, ledger, splits, root, user; without a name all of them.
 */
import { randomInt } from "node:crypto";

import fc from "fast-check";

import { splitsAreWhole } from "~test/factories/splits";

import type { EngineOutcome } from "./engine";
import { freshClone } from "./fresh-clone";
import { dataFolder, runToEnd } from "../bench/part";
import { buildIfNeeded } from "../../app/cli/steps/build";
import { killAtRandom } from "./kills";
import { killLedger } from "./ledger";

const KILLS_EACH = 50;
const FAILURES = 60;
const LEDGER_KILLS = 100;
const SPLITS = 10_000;

type Proof = { holds: boolean; figures: object };

const PARTS: Record<string, () => Promise<Proof>> = {
  kills: async () => {
    const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
    const outcome = await killAtRandom(seed, KILLS_EACH);
    const { lostDeclarations, wrongTitles, openMessages, messagesNotHadOnce, drift } = outcome;
    const faults = [...lostDeclarations, ...wrongTitles, ...messagesNotHadOnce, ...drift];
    return { holds: openMessages === 0 && faults.length === 0, figures: { seed, ...outcome } };
  },
  engine: async () => {
    const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
    await buildIfNeeded();
    const outcome = await failInItsOwnFolder(seed);
    return { holds: outcome.wrong.length + outcome.late === 0, figures: { seed, ...outcome } };
  },
  ledger: async () => {
    const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
    const outcome = await killLedger(seed, LEDGER_KILLS);
    const holds = outcome.lost.length + outcome.faults.length === 0;
    return { holds, figures: { seed, ...outcome } };
  },
  splits: async () => {
    const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
    const tried = fc.check(splitsAreWhole, { seed, numRuns: SPLITS });
    const { numRuns, counterexample } = tried;
    return { holds: !tried.failed, figures: { seed, numRuns, counterexample } };
  },
  root: () => freshClone("root"),
  user: () => freshClone("user"),
};

/** A process reads once where its servers keep their data. */
async function failInItsOwnFolder(seed: number): Promise<EngineOutcome> {
  const data = dataFolder();
  const args = ["--import", "tsx", "test/drill/engine.ts", String(seed), String(FAILURES)];
  const settings = { NODE_ENV: "production", LOG_LEVEL: "silent", DATA_DIR: data.folder };
  try {
    const environment = { ...process.env, ...settings } as NodeJS.ProcessEnv;
    return JSON.parse(await runToEnd(args, environment)) as EngineOutcome;
  } finally {
    data.remove();
  }
}

const asked = process.argv.slice(2);
let failed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part)
    throw new Error(`There is no part ${name}: choose of ${Object.keys(PARTS).join(", ")}.`);
  const started = performance.now();
  const { holds, figures } = await part();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${holds ? "HOLDS" : "FAILS"} ${name} (${seconds} s) ${JSON.stringify(figures)}`);
  if (!holds) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
