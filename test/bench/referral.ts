/** How long somebody waits who sends a referral, and who opens a name to the supplier that said yes. */
import { atMost, type Figure, quantile } from "./figures";
import { startPart } from "./part";

type Step = { step: string; ms: number[]; errors: string[] };
type Said = { perSecond: number; documents: number; steps: Step[] };

export async function referralFigures(): Promise<Figure[]> {
  const part = await startPart<Said>("test/bench/send-referrals.ts");
  await part.stop();
  const { perSecond, documents, steps } = part.said;
  return steps.flatMap(({ step, ms, errors }) => {
    const name = `${step}, ${perSecond}/s, ${documents} documents`;
    return [
      atMost(`${name}: p95`, quantile(ms, 0.95), { most: 500, unit: "ms" }),
      atMost(`${name}: errors of ${ms.length}`, errors.length, { most: 0, unit: "errors" }),
      { name: "  of which", text: [...new Set(errors)].join("; ") || "none", isMet: true },
    ];
  });
}
