/** The page behind the link of a reminder: waits are confirmed without signing in. */
import type { confirm as dutch } from "../nl/confirm";

export const confirm: typeof dutch = {
  title: "Are your waiting times still right?",
  intro: (supplier) => `Below are the waiting times of ${supplier} that ask to be confirmed.`,
  nothingYet: "Nothing has been confirmed yet. You do so with the button below the list.",
  offer: "Help",
  place: "Place",
  wait: "What you gave",
  atHome: "At home",
  confirm: (n) => (n === 1 ? "This is still right" : `These ${n} are still right`),
  changed: "Has something changed? Then sign in and change it.",
  change: "Sign in and change",
  nothing: "There is nothing left to confirm. The waiting times are up to date already.",
  doneTitle: "Thank you",
  done: (n) =>
    n === 1
      ? "You have confirmed 1 waiting time. Referrers see the date of today."
      : `You have confirmed ${n} waiting times. Referrers see the date of today.`,
  usedTitle: "This link was used already",
  used: "You or a colleague with this mail confirmed the waiting times already. You need not do anything.",
  expiredTitle: "This link no longer works",
  expired: "The link in the mail works for seven days. Sign in to confirm your waiting times.",
  changedMeanwhile: "Somebody has just changed something. Look again and confirm once more.",
  signIn: "Sign in",
};
