import { expect, test } from "vitest";

import { accountLinks } from "./account-links";
import { asked } from "./asked";
import { becomeProvider } from "./become-provider";
import { productBook, services } from "./catalogue-pages";
import { confirm } from "./confirm";
import { challenges } from "./challenges";
import { claims } from "./claims";
import { clientData } from "./client-data";
import { disputes } from "./disputes";
import { inviteList } from "./invite-list";
import { home } from "./home";
import { listButton } from "./list-button";
import { bookDesk } from "./book-desk";
import { indicators } from "./indicators";
import { keptServices } from "./kept-services";
import { keys } from "./keys";
import { letters } from "./letters";
import { liveSearch } from "./live-search";
import { members } from "./members";
import { matching } from "./matching";
import { myList } from "./my-list";
import { needs } from "./needs";
import { map } from "./map";
import { nearby } from "./nearby";
import { noHits } from "./no-hits";
import { notifications } from "./notifications";
import { notices } from "./notices";
import { notHere } from "./not-here";
import { pageEditor } from "./page-editor";
import { ownAccount } from "./own-account";
import { ownPlaces } from "./own-places";
import { proofs } from "./proofs";
import { providers } from "./providers";
import { changes } from "./changes";
import { practice } from "./practice";
import { qualityEditor } from "./quality-editor";
import { registration } from "./registration";
import { registrationForms } from "./registration-forms";
import { regionTasks } from "./region-tasks";
import { remarks } from "./remarks";
import { referralFaults } from "./referral-faults";
import { referrals } from "./referrals";
import { requests } from "./requests";
import { search } from "./search";
import { secondStep } from "./second-step";
import { sessionEnd } from "./session-end";
import { signalDesk } from "./signal-desk";
import { signals } from "./signals";
import { signIn } from "./sign-in";
import { signInCode } from "./sign-in-code";
import { signedIn } from "./signed-in";
import { startPages } from "./start-pages";
import { statements } from "./statements";
import { understood } from "./understood";
import { workList } from "./work-list";
import {
  LONGEST_SENTENCE,
  sentencesOf,
  USUAL_SENTENCE,
  wordsIn,
} from "~/domain/kernel/readability";
import { waitingHistory } from "./waiting-history";
import { waitingTimes } from "./waiting-times";
import { wayIn } from "./way-in";

/** Every sentence of the public pages, functions called with ordinary values. */
function sentences(texts: unknown): string[] {
  if (typeof texts === "string") return sentencesOf(texts);
  if (typeof texts === "function")
    return sentences(said(texts as (...values: unknown[]) => unknown));
  if (typeof texts === "object" && texts !== null) return Object.values(texts).flatMap(sentences);
  return [];
}

const ATTEMPTS: unknown[][] = [
  [2, 3],
  [2, ["a", "b"]],
  ["2026-11-20", "2 dagen geleden"],
  [["a", "b"]],
  [{ label: "Naam", most: "200", what: "uw naam" }],
];

function said(write: (...values: unknown[]) => unknown): unknown {
  for (const values of ATTEMPTS) {
    try {
      return write(...values);
    } catch {
      // another kind of value is meant
    }
  }
  return "";
}

const ALL = sentences([
  asked,
  matching,
  needs,
  becomeProvider,
  registration,
  registrationForms,
  proofs,
  accountLinks,
  bookDesk,
  indicators,
  keptServices,
  signIn,
  signInCode,
  secondStep,
  signedIn,
  startPages,
  ownAccount,
  ownPlaces,
  sessionEnd,
  members,
  challenges,
  disputes,
  notices,
  signalDesk,
  signals,
  waitingHistory,
  claims,
  clientData,
  inviteList,
  home,
  letters,
  keys,
  confirm,
  notifications,
  listButton,
  myList,
  remarks,
  referralFaults,
  referrals,
  requests,
  liveSearch,
  map,
  noHits,
  pageEditor,
  practice,
  qualityEditor,
  changes,
  regionTasks,
  workList,
  providers,
  search,
  statements,
  understood,
  waitingTimes,
  nearby,
  notHere,
  productBook,
  services,
  wayIn,
]);

test("no sentence is longer than 22 words, and most are short (A-50)", () => {
  expect(ALL.filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE)).toEqual([]);
  const mean = ALL.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / ALL.length;
  expect(mean).toBeLessThanOrEqual(USUAL_SENTENCE);
});

test("no office words, and the reader is u", () => {
  const office =
    /\b(middels|derhalve|teneinde|indien|alsmede|conform|je|jij|jouw|oeps|ongeldig)\b/i;
  expect(ALL.filter((sentence) => office.test(sentence))).toEqual([]);
});
