/** The same questions to a small and a large window, turn by turn; and to the second engine. */
import { get, timed } from "./asking";
import { atMost, type Figure, quantile, round } from "./figures";
import { startPart } from "./part";

type Served = { url: string; requests: string[]; secondEngineMs: number[] };

const ROUNDS = 6;
const WARM_UP = 2;
const SMALL = 2_800;
const LARGE = 20_000;

export async function growthFigures(): Promise<Figure[]> {
  const small = await startPart<Served>("test/bench/serve.ts", [String(SMALL)]);
  const large = await startPart<Served>("test/bench/serve.ts", [String(LARGE), "second"]);
  const samples: { small: number; large: number }[] = [];
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn += 1) {
    for (const request of small.said.requests) {
      const ofSmall = await timed(() => get(`${small.said.url}${request}`));
      const ofLarge = await timed(() => get(`${large.said.url}${request}`));
      if (turn >= WARM_UP) samples.push({ small: ofSmall.ms, large: ofLarge.ms });
    }
  }
  await Promise.all([small.stop(), large.stop()]);
  const p95 = (size: "small" | "large") =>
    quantile(
      samples.map((sample) => sample[size]),
      0.95,
    );
  const { secondEngineMs } = large.said;
  const second = `p50 ${round(quantile(secondEngineMs, 0.5))} ms, p95 ${round(quantile(secondEngineMs, 0.95))} ms`;
  return [
    atMost(`/zoeken p95: ${LARGE} ÷ ${SMALL} documents`, p95("large") / p95("small"), {
      ...{ most: 2.5, unit: "×" },
    }),
    {
      name: "  of which (p95)",
      text: `${round(p95("small"))} ms and ${round(p95("large"))} ms`,
      isMet: true,
    },
    { name: `PostgreSQL engine, ${LARGE} documents`, text: second, isMet: true },
  ];
}
