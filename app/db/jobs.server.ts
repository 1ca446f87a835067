/**
 * Work that is done later: queued with the change that asks for it, taken up by any worker process
 * (decision 059). The queues are made by the owner at migration; this role only fills and empties them.
 *
 * Work is done at least once: a worker that dies leaves its job for another.
 */
import PgBoss from "pg-boss";

import { databaseAddress } from "./address.server";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

export const QUEUES = [
  "letters",
  "forget-letters",
  "reminders",
  "digests",
  "challenges",
  "contracts",
  "signals",
  "registration-drafts",
  "rebuilds",
  "policy-figures",
  "referrals",
  "wipes",
  "access-seals",
  "key-seals",
  "observed-waits",
  "budgets",
] as const;
export type Queue = (typeof QUEUES)[number];

/** Ids and codes only: a job waits in the open. */
export type JobData = Record<string, string | number>;

/** What is done with the jobs of a queue; one that throws is tried again, later each time. */
export type Handlers = Partial<Record<Queue, (data: JobData) => Promise<void>>>;

/** When a queue gets a job by itself, as cron says it, in the region's time. */
export type Timetable = Partial<Record<Queue, string>>;

export type Jobs = { stop: () => Promise<void> };

type Options = {
  timetable?: Timetable;
  report: (fault: unknown) => void;
  everySeconds?: number;
};

const SCHEMA = "pgboss";
const TIME_ZONE = "Europe/Amsterdam";
const STOP_WITHIN_MS = 20_000;
/** One letter a turn each: when reminders go out, whoever waits for a link is not behind them all. */
const LETTERS_AT_ONCE = 6;

/** Queues a job as part of a transaction; the same that waits already is not queued twice. */
export async function queueJob(tx: Tx, queue: Queue, data: JobData): Promise<void> {
  const singletonKey = Object.values(data).join(" ");
  await sender().send(queue, data, { singletonKey, db: sqlIn(tx) });
}

/** Takes up jobs until it is stopped; what is in hand then is finished first. */
export async function startJobs(handlers: Handlers, options: Options): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: databaseAddress().app,
    schema: SCHEMA,
    migrate: false,
    max: 3,
    maintenanceIntervalSeconds: 30,
  });
  boss.on("error", options.report);
  await boss.start();
  for (const [queue, cron] of Object.entries(options.timetable ?? {}))
    await boss.schedule(queue, cron, {}, { tz: TIME_ZONE });
  const pollingIntervalSeconds = options.everySeconds ?? 2;
  const takers = Object.entries(handlers).flatMap((one) =>
    Array.from({ length: one[0] === "letters" ? LETTERS_AT_ONCE : 1 }, () => one),
  );
  for (const [queue, work] of takers) {
    await boss.work<JobData>(queue, { batchSize: 1, pollingIntervalSeconds }, async (jobs) => {
      for (const { data } of jobs) await reported(work(data), options.report);
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }) };
}

/** The queue keeps the fault for itself; whoever watches the log hears it too. */
async function reported(work: Promise<void>, report: Options["report"]): Promise<void> {
  try {
    await work;
  } catch (fault) {
    report(fault);
    throw fault;
  }
}

let queueing: PgBoss | undefined;

/** Never started: it only knows how a job is written, and has no connection of its own. */
function sender(): PgBoss {
  const nowhere = { executeSql: () => Promise.reject(new Error("A job needs a transaction.")) };
  queueing ??= new PgBoss({ schema: SCHEMA, db: nowhere });
  return queueing;
}

function sqlIn(tx: Tx): PgBoss.Db {
  return {
    executeSql: async (text, values: unknown[]) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
    }),
  };
}
