/**
 * The whole house as `npm start` runs it, app and worker in one process, over a large window: twenty
 * visitors at once, the index built anew under their hands, and what it all takes of memory.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

import { get, someVisitors, timed } from "./asking";
import { atMost, type Figure, quantile, round } from "./figures";
import { dataFolder, runToEnd } from "./part";

export type HousePart = "load" | "rebuild" | "memory";

const DOCUMENTS = 20_000;
const SECONDS = 60;
const PER_SECOND = 20;
const VISITORS = someVisitors(20);
const MOST_MEGABYTES = 300;

type Filled = { requests: string[]; documents: number };
type House = Filled & { url: string; app: ChildProcess; settings: NodeJS.ProcessEnv };
type Asked = { ms: number[]; errors: string[]; totals: Set<unknown> };

export async function houseFigures(asked: HousePart[]): Promise<Figure[]> {
  const data = dataFolder();
  const house = await openHouse(data.folder);
  try {
    const figures: Figure[] = [];
    if (asked.includes("load")) figures.push(...(await load(house)));
    if (asked.includes("rebuild") || asked.includes("memory")) {
      figures.push(...(await rebuild(house)));
    }
    return asked.includes("memory") ? [...figures, ...memory(house)] : figures;
  } finally {
    house.app.kill("SIGTERM");
    if (house.app.exitCode === null) await once(house.app, "exit");
    data.remove();
  }
}

async function openHouse(folder: string): Promise<House> {
  const port = 3190 + (process.pid % 10);
  const settings = { DATA_DIR: folder, PORT: String(port), LOG_LEVEL: "error" };
  const environment = { ...process.env, NODE_ENV: "production", ...settings } as NodeJS.ProcessEnv;
  const filling = ["--import", "tsx", "test/bench/fill.ts", String(DOCUMENTS)];
  const filled = JSON.parse(await runToEnd(filling, environment)) as Filled;
  const app = spawn(process.execPath, startCommand(), {
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let isUp = false; !isUp; await pause(100)) {
    if (app.exitCode !== null) throw new Error("The house did not open.");
    isUp = await get(`${url}/readyz`).then(
      () => true,
      () => false,
    );
  }
  return { ...filled, url, app, settings: environment };
}

/** As `npm start` has it, with what it asks of Node. */
function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").slice(1);
}

async function load(house: House): Promise<Figure[]> {
  const asked = await askSteadily(house, house.requests, () => elapsed(SECONDS));
  const { ms, errors } = asked;
  const name = `${PER_SECOND} requests/s of ${VISITORS.length} visitors for ${SECONDS} s, ${house.documents} documents`;
  const times = `p50 ${round(quantile(ms, 0.5))} ms, p95 ${round(quantile(ms, 0.95))} ms`;
  return [
    atMost(`${name}: errors of ${ms.length}`, errors.length, { most: 0, unit: "errors" }),
    { name: "  of which", text: [times, ...new Set(errors)].join("; "), isMet: true },
  ];
}

async function rebuild(house: House): Promise<Figure[]> {
  const reindex = () => runToEnd(["app/cli/run.mjs", "reindex"], house.settings);
  let ms = 0;
  const asked = await askSteadily(house, ["/api/v1/search"], async () => {
    ms = (await timed(reindex)).ms;
  });
  const told = [...asked.totals, ...new Set(asked.errors)];
  return [
    atMost(`rebuild of ${house.documents} documents, as a command`, ms / 1_000, {
      ...{ most: 30, unit: "s" },
    }),
    {
      name: `  ${asked.ms.length} answers meanwhile, of which ${asked.errors.length} failed`,
      text: told.join("; "),
      isMet: told.length === 1 && asked.errors.length === 0,
    },
  ];
}

function memory({ app }: House): Figure[] {
  const status = readFileSync(`/proc/${app.pid}/status`, "utf8");
  const megabytes = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)![1]) / 1e3;
  return [
    atMost("resident memory of app and worker afterwards", megabytes("VmRSS"), {
      ...{ most: MOST_MEGABYTES, unit: "MB" },
    }),
    { name: "  at its highest", text: `${round(megabytes("VmHWM"))} MB`, isMet: true },
  ];
}

/** So many a second, whether or not the ones before were answered, until the work is done. */
async function askSteadily(
  { url }: House,
  requests: string[],
  during: () => Promise<void>,
): Promise<Asked> {
  const asked: Asked = { ms: [], errors: [], totals: new Set() };
  const underway: Promise<void>[] = [];
  let isDone = false;
  const working = during().finally(() => (isDone = true));
  for (let i = 0; !isDone; i += 1) {
    const visitor = VISITORS[i % VISITORS.length]!;
    const address = `${url}${requests[i % requests.length]!}`;
    underway.push(askOnce(asked, () => get(address, visitor)));
    await pause(1_000 / PER_SECOND);
  }
  await working;
  await Promise.all(underway);
  return asked;
}

async function askOnce(asked: Asked, work: () => Promise<Buffer>): Promise<void> {
  try {
    const { ms, result } = await timed(work);
    asked.ms.push(ms);
    if (result[0] === "{".charCodeAt(0)) asked.totals.add(foundIn(result.toString()));
  } catch (error) {
    asked.errors.push(
      error instanceof Error ? error.message.replace(/^http\S+ /, "") : String(error),
    );
  }
}

function foundIn(answer: string): string {
  const { total, places, limited } = JSON.parse(answer) as Record<string, unknown>;
  return `${total} offers at ${places} places${limited ? ", limited" : ""}`;
}

async function elapsed(seconds: number): Promise<void> {
  await pause(seconds * 1_000);
}
