/**
 * What happens after a change was saved: messages are handed over and the search engine is fed.
 *
 * Any number of workers may run, in any number of processes (decision D13). The two rounds are
 * apart, so that an engine that is away never holds up the messages.
 */
import { setTimeout as pause } from "node:timers/promises";

import { keepDoing } from "./rounds.server";
import { subscriptions as all } from "./subscriptions.server";
import { listen } from "~/db/listen.server";
import { countOpen, deliver, forgetDone, type Subscriptions } from "~/db/outbox.server";
import { feedEngine, isFed } from "~/domain/search/indexing/feed-engine.server";
import { refreshDay } from "~/domain/search/indexing/index-offers.server";
import { log } from "~/log.server";

export type Worker = {
  /** Finishes the messages in hand, then ends; what still waits is for the next worker. */
  stop: () => Promise<void>;
  /** When no message waits and the engine has had every change. */
  settled: () => Promise<void>;
};

const POLL_MS = 2_000;
const COMPARE_EVERY_MS = 5_000;
const FORGET_EVERY_MS = 60 * 60 * 1000;

export function startWorker(subscriptions: Subscriptions = all): Worker {
  const feeding = keepDoing(feedRounds(), POLL_MS, reportAs("feeding the search engine"));
  const forgetting = keepDoing(
    async () => void (await forgetDone()),
    FORGET_EVERY_MS,
    reportAs("deleting old messages"),
  );
  const delivering = keepDoing(
    async (stopping) => {
      await refreshDay();
      while (!stopping.aborted && (await deliver(subscriptions)) > 0) feeding.wake();
    },
    POLL_MS,
    reportAs("handing over messages"),
  );
  const ear = listen("outbox", delivering.wake);
  return {
    stop: async () => {
      await Promise.all([ear.stop(), delivering.stop(), forgetting.stop()]);
      await feeding.stop();
    },
    settled: async () => {
      delivering.wake();
      while ((await countOpen()) > 0 || !(await isFed())) await pause(20);
    },
  };
}

/** Compares all on first contact and after a fault, when anything may have happened to the engine. */
function feedRounds(): () => Promise<void> {
  let isTrusted = false;
  let comparedAt = 0;
  return async () => {
    const isDue = !isTrusted || Date.now() - comparedAt > COMPARE_EVERY_MS;
    try {
      await feedEngine(isDue ? (isTrusted ? "count" : "versions") : "nothing");
    } catch (fault) {
      isTrusted = false;
      throw fault;
    }
    isTrusted = true;
    if (isDue) comparedAt = Date.now();
  };
}

function reportAs(work: string): (fault: unknown) => void {
  return (err) => log.warn({ err }, `The worker tries again: ${work} failed`);
}
