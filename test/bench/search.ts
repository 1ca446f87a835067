/**
 * What the page costs beside what it cannot do without: the same questions to the engine by
 * node:http, and a page of the same bytes that the same server sends without looking anything up.
 */
import { get, post, timed } from "./asking";
import { atMost, type Figure, quantile, round } from "./figures";
import { startPart } from "./part";

type Served = {
  url: string;
  engine: { url: string; key: string };
  requests: string[];
  bodies: string[][];
};

const ROUNDS = 6;
const WARM_UP = 2;

export async function searchFigures(): Promise<Figure[]> {
  const part = await startPart<Served>("test/bench/serve.ts", ["2800"]);
  const samples: { page: number; raw: number; bare: number }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [i] of part.said.requests.entries()) {
      const sample = await measure(part.said, i);
      if (round >= WARM_UP) samples.push(sample);
    }
  }
  await part.stop();
  const p95 = (pick: (sample: (typeof samples)[number]) => number) =>
    quantile(samples.map(pick), 0.95);
  const page = p95(({ page }) => page);
  const floor = p95(({ raw, bare }) => raw + bare);
  const detail = `page ${round(page)} ms, engine ${round(p95(({ raw }) => raw))} ms, bare page ${round(p95(({ bare }) => bare))} ms`;
  return [
    atMost("/zoeken p95 ÷ (raw engine queries + bare page) p95, 2,800 documents", page / floor, {
      most: 1.5,
      unit: "×",
    }),
    { name: "  of which (p95)", text: detail, isMet: true },
  ];
}

async function measure({ url, engine, requests, bodies }: Served, i: number) {
  const page = await timed(() => get(`${url}${requests[i]!}`));
  const raw = await timed(async () => {
    for (const recorded of bodies[i]!) {
      const { path, body } = JSON.parse(recorded) as { path: string; body: string };
      await post(`${engine.url}${path}`, body, engine.key);
    }
  });
  const bare = await timed(() => get(`${url}/bare/${page.result.length}`));
  return { page: page.ms, raw: raw.ms, bare: bare.ms };
}
