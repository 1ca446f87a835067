/**
 * Failures of the search engine by chance, under questions that never cease: every question must be
 * answered in time, with the same offers, and after each failure the engine must serve again by
 * itself.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";

import { type Between, type Fault, FAULTS, standBetween } from "~test/setup/between";
import { killServer, meilisearchIn } from "~test/setup/server-folders";

import { openWindow } from "../bench/window";
import { useSearch } from "~/db/search-address.server";
import { dataDir } from "~/env.server";
import { createApp } from "~/web/app.server";

import { chanceOf } from "./chance";

const [seed = "1", times = "60"] = process.argv.slice(2);

const LONGEST_ANSWER_MS = 1_500;
const LONGEST_FAILURE_MS = 1_500;
const PATIENCE_MS = 60_000;
const ASKED_AT_ONCE = 4;

const QUESTIONS = [
  "",
  "gemeente=0405&vorm=ambulant",
  "start_binnen=8&sorteer=wachttijd",
  "postcode=1621&straal=10&sorteer=afstand",
  "pagina=2",
];

type Answer = { status: number; limited: boolean; offers: string; ms: number };
export type EngineOutcome = {
  failures: Record<string, number>;
  asked: number;
  limited: number;
  slowestMs: number;
  /** Answers that took too long; must be none on a machine that does nothing else. */
  late: number;
  /** What must be empty. */
  wrong: string[];
};

type Scene = { url: string; between: Between; engine: string; close: () => Promise<void> } & {
  key: string;
  target: string;
};

/** So many failures, of kinds and lengths that the seed decides. */
async function failAtRandom(seed: number, times: number): Promise<EngineOutcome> {
  const chance = chanceOf(seed);
  const scene = await openScene();
  const outcome: EngineOutcome = {
    failures: {},
    asked: 0,
    limited: 0,
    slowestMs: 0,
    late: 0,
    wrong: [],
  };
  try {
    const expected = await Promise.all(QUESTIONS.map((question) => ask(scene, question)));
    let isOver = false;
    const askers = Array.from({ length: ASKED_AT_ONCE }, async (_, i) => {
      for (let n = i; !isOver; n += 1) {
        await look(scene, outcome, { question: n % QUESTIONS.length, expected });
      }
    });
    for (let i = 0; i < times; i += 1) {
      const kind = await failOnce(scene, chance);
      outcome.failures[kind] = (outcome.failures[kind] ?? 0) + 1;
      if (!(await isServing(scene))) outcome.wrong.push(`not serving again after ${kind}`);
    }
    isOver = true;
    await Promise.all(askers);
    return outcome;
  } finally {
    await scene.close();
  }
}

async function openScene(): Promise<Scene> {
  const window = await openWindow({});
  const { search } = window.services;
  if (search.engine !== "meilisearch") throw new Error("This needs Meilisearch.");
  const between = await standBetween(search.url);
  useSearch({ engine: "meilisearch", url: between.url, key: search.key });
  const build = (await import(
    pathToFileURL(path.resolve("build/server/index.js")).href
  )) as ServerBuild;
  const searchLimit = { seconds: 60, visitor: 1e9, network: 1e9 };
  const server = createServer(createApp({ build, origin: () => "http://localhost", searchLimit }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    between.fault = null;
    await window.stop();
    await between.close();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { key, url: target } = search;
  return { url, between, engine: meilisearchIn(dataDir()), close, key, target };
}

const WAYS = ["stop", "hang", "empty", "lose", ...Object.keys(FAULTS)];

async function failOnce(scene: Scene, chance: () => number): Promise<string> {
  const kind = WAYS[Math.floor(chance() * WAYS.length)]!;
  const length = chance() * LONGEST_FAILURE_MS;
  if (kind === "stop") killServer(scene.engine);
  else if (kind === "hang") await whileHanging(scene, length);
  else if (kind === "empty") await straightTo(scene, "/indexes/offers/documents");
  else if (kind === "lose") await straightTo(scene, "/indexes/offers");
  else scene.between.fault = kind as Fault;
  await pause(length);
  scene.between.fault = null;
  return kind;
}

async function whileHanging({ engine }: Scene, ms: number): Promise<void> {
  killServer(engine, "SIGSTOP");
  await pause(ms);
  killServer(engine, "SIGCONT");
}

async function straightTo({ target, key }: Scene, address: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}` };
  await fetch(`${target}${address}`, { method: "DELETE", headers }).catch(() => undefined);
}

async function isServing(scene: Scene): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const { limited } = await ask(scene, "");
    if (!limited) return true;
    await pause(50);
  }
  return false;
}

async function look(
  scene: Scene,
  outcome: EngineOutcome,
  { question, expected }: { question: number; expected: Answer[] },
): Promise<void> {
  const { status, limited, offers, ms } = await ask(scene, QUESTIONS[question]!);
  outcome.asked += 1;
  outcome.limited += Number(limited);
  outcome.slowestMs = Math.max(outcome.slowestMs, Math.round(ms));
  const name = `"${QUESTIONS[question]}"`;
  if (status !== 200) outcome.wrong.push(`${name} answered ${status}`);
  else if (offers !== expected[question]!.offers) outcome.wrong.push(`${name} found others`);
  if (ms > LONGEST_ANSWER_MS) outcome.late += 1;
}

async function ask({ url }: Scene, question: string): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${url}/api/v1/search?${question}`);
  const text = await response.text();
  const ms = performance.now() - started;
  const { limited, engine: _engine, ...found } = JSON.parse(text) as Record<string, unknown>;
  const offers = JSON.stringify(found, sortedKeys);
  return { status: response.status, limited: limited === true, offers, ms };
}

/** The engines count the same, in another order. */
function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const outcome = await failAtRandom(Number(seed), Number(times));
process.stdout.write(`${JSON.stringify(outcome)}\n`);
process.exit(0);
