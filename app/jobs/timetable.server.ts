/** What is done with each kind of job, and what runs when, in the region's time. */
import { keepClients } from "./keep-clients.server";
import { sealKeys } from "./seal-keys.server";
import { sendLetter } from "./send-letter.server";
import { type Handlers, type Jobs, startJobs, type Timetable } from "~/db/jobs.server";
import { forgetLooseFiles } from "~/db/files/stored-files.server";
import { KEPT_DAYS, tendLetters } from "~/db/letters.server";
import { theSystem } from "~/domain/accounts/public";
import { sendDigests } from "~/domain/accounts/public.server";
import {
  emptyParts,
  enterIndicated,
  tendBudgets,
  tendCalls,
  tendCombinations,
} from "~/domain/combinations/public.server";
import { countMonths } from "~/domain/monitoring/public.server";
import {
  remindOfMarks,
  remindOfProofs,
  remindOfStops,
  remindSuppliers,
  tendChallenges,
  tendContracts,
  tendDrafts,
} from "~/domain/providers/public.server";
import {
  announceOpenEnded,
  leaveStopped,
  observeWaits,
  raiseLate,
  sealAccess,
  tendEvaluations,
  tendIndications,
  tendReferrals,
  tendRequests,
  watchLooks,
} from "~/domain/referrals/public.server";
import { runRebuild } from "~/domain/search/public.server";
import { tendDisputes, tendNotices, tendSignals } from "~/domain/signals/public.server";
import { tendSubcontracts } from "~/domain/subcontracting/public.server";
import { log } from "~/log.server";
import { describeMail, forgetKept } from "~/mail/send.server";

const HANDLERS: Handlers = {
  letters: sendLetter,
  reminders: async () => {
    await remindSuppliers(theSystem("reminders"));
    await remindOfMarks(theSystem("reminders"));
    await remindOfProofs(theSystem("reminders"));
    await remindOfStops(theSystem("reminders"));
  },
  challenges: () => tendChallenges(theSystem("challenges")),
  contracts: () => tendContracts(theSystem("contracts")),
  "registration-drafts": () => tendDrafts(theSystem("registration")),
  signals: async () => {
    await tendSignals(theSystem("signals"));
    await tendDisputes(theSystem("signals"));
    await tendNotices(theSystem("signals"));
  },
  referrals: async () => {
    await tendRequests(theSystem("referrals"));
    await tendReferrals(theSystem("referrals"));
    await tendIndications(theSystem("referrals"));
    await tendEvaluations(theSystem("referrals"));
    await raiseLate(theSystem("referrals"));
    await leaveStopped(theSystem("referrals"));
    await tendSubcontracts(theSystem("subcontracts"));
  },
  budgets: async () => {
    await announceOpenEnded(theSystem("referrals"));
    await enterIndicated(theSystem("budgets"));
    await tendCombinations(theSystem("combinations"));
    await tendCalls(theSystem("combinations"));
    await emptyParts(theSystem("combinations"));
    // Last: it fails as long as books do not add up, and nothing else waits for that.
    await tendBudgets(theSystem("budgets"));
  },
  digests: () => sendDigests(theSystem("digests")),
  wipes: () => keepClients(),
  "access-seals": async () => {
    await sealAccess(theSystem("access-seals"));
    await watchLooks(theSystem("access-seals"));
  },
  "key-seals": () => sealKeys(),
  rebuilds: ({ rebuild }) => runRebuild(theSystem("rebuild"), BigInt(rebuild!)),
  "observed-waits": async () => void (await observeWaits(theSystem("observed-waits"))),
  "policy-figures": async () => void (await countMonths(theSystem("count"))),
  "forget-letters": async () => {
    await tendLetters();
    forgetKept(KEPT_DAYS);
    await forgetLooseFiles();
  },
};

const TIMETABLE: Timetable = {
  "forget-letters": "7 * * * *",
  reminders: "*/15 * * * *",
  challenges: "*/5 * * * *",
  contracts: "*/5 * * * *",
  signals: "*/5 * * * *",
  "registration-drafts": "23 * * * *",
  referrals: "*/5 * * * *",
  digests: "*/10 * * * *",
  wipes: "20 9 * * *",
  "access-seals": "11 * * * *",
  "key-seals": "17 * * * *",
  "observed-waits": "20 3 * * *",
  budgets: "50 3 * * *",
  "policy-figures": "40 2 * * *",
};

/** Takes up mail and timed work, beside what the worker does after each change. */
export async function startTimetable(everySeconds?: number): Promise<Jobs> {
  log.info(describeMail());
  return startJobs(HANDLERS, {
    timetable: TIMETABLE,
    report: (err) => log.warn({ err }, "A job is tried again: it failed"),
    ...(everySeconds === undefined ? {} : { everySeconds }),
  });
}
