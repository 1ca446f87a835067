/**
 * What the page costs beside what it cannot do without: the same questions to the engine by
 * node:http, and a page of the same bytes that the same server sends without looking anything up.
 */
import { Agent, request as ask } from "node:http";

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
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

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

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

function get(url: string): Promise<Buffer> {
  const headers = { accept: "text/html", "user-agent": "Mozilla/5.0 (bench) Chrome/140.0.0.0" };
  return send(url, { method: "GET", headers }, "");
}

function post(url: string, body: string, key: string): Promise<Buffer> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
  return send(url, { method: "POST", headers }, body);
}

function send(url: string, options: object, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = ask(url, { agent, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
