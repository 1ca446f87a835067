/**
 * `npm run drill [-- PART …]`: the long proofs, each with its seed and its figures. Ends with exit
 * code 1 when one does not hold. Parts: kills, root, user; without a name all of them.
 */
import { randomInt } from "node:crypto";

import { freshClone } from "./fresh-clone";
import { killAtRandom } from "./kills";

const KILLS_EACH = 50;

type Proof = { holds: boolean; figures: object };

const PARTS: Record<string, () => Promise<Proof>> = {
  kills: async () => {
    const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
    const outcome = await killAtRandom(seed, KILLS_EACH);
    const { lostDeclarations, wrongTitles, openMessages, messagesNotHadOnce, drift } = outcome;
    const faults = [...lostDeclarations, ...wrongTitles, ...messagesNotHadOnce, ...drift];
    return { holds: openMessages === 0 && faults.length === 0, figures: { seed, ...outcome } };
  },
  root: () => freshClone("root"),
  user: () => freshClone("user"),
};

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
