/**
 * What happens after a change was saved: messages are handed over and the search engine is fed.
 *
 * Any number of workers may run, in any number of processes (decision D13). The rounds are apart, so
 * that an engine that is away never holds up the messages, and one that is built anew no changes.
 */
import { setTimeout as pause } from "node:timers/promises";

import { keepDoing, type Rounds } from "./rounds.server";
import { subscriptions as all } from "./subscriptions.server";
import { listen } from "~/db/listen.server";
import { countOpen, deliver, forgetDone, type Subscriptions } from "~/db/outbox.server";
import { theSystem } from "~/domain/accounts/public";
import { forgetAttempts, forgetOldForms, forgetSessions } from "~/domain/accounts/public.server";
import {
  forgetChallenges,
  forgetConfirmations,
  forgetRemarks,
} from "~/domain/providers/public.server";
import { forgetVisits } from "~/domain/referrals/public.server";
import { feedEngine, isFed, mendEngine } from "~/domain/search/indexing/feed-engine.server";
import { refreshDay } from "~/domain/search/indexing/index-offers.server";
import { forgetSearches } from "~/domain/search/sought/forget-searches.server";
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
  const engine = keepEngine();
  const forgetting = keepDoing(
    async () => {
      await Promise.all([
        forgetDone(),
        forgetSearches(),
        forgetSessions(),
        forgetOldForms(),
        forgetVisits(),
        forgetAttempts(),
        forgetRemarks(theSystem("forget")),
        forgetChallenges(theSystem("forget")),
        forgetConfirmations(theSystem("forget")),
      ]);
    },
    FORGET_EVERY_MS,
    reportAs("deleting what is kept no longer"),
  );
  const delivering = keepDoing(
    async (stopping) => {
      await refreshDay();
      while (!stopping.aborted && (await deliver(subscriptions)) > 0) engine.wake();
    },
    POLL_MS,
    reportAs("handing over messages"),
  );
  const ear = listen("outbox", delivering.wake);
  return {
    stop: async () => {
      await Promise.all([ear.stop(), delivering.stop(), forgetting.stop()]);
      await engine.stop();
    },
    settled: async () => {
      delivering.wake();
      while ((await countOpen()) > 0 || !(await isFed())) await pause(20);
    },
  };
}

/**
 * Feeds the engine and, apart from that, compares it. All is compared on first contact and after a
 * fault, when anything may have happened to the engine; else its size.
 */
function keepEngine(): Rounds {
  let isTrusted = false;
  const report = reportAs("feeding the search engine");
  const mending = keepDoing(
    async () => {
      const check = isTrusted ? "count" : "versions";
      isTrusted = true;
      await mendEngine(check);
    },
    COMPARE_EVERY_MS,
    distrust,
  );
  const feeding = keepDoing(feedEngine, POLL_MS, (fault) => {
    distrust(fault);
    mending.wake();
  });

  function distrust(fault: unknown): void {
    isTrusted = false;
    report(fault);
  }

  return {
    wake: feeding.wake,
    stop: async () => void (await Promise.all([feeding.stop(), mending.stop()])),
  };
}

function reportAs(work: string): (fault: unknown) => void {
  return (err) => log.warn({ err }, `The worker tries again: ${work} failed`);
}
