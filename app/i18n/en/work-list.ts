import type { workList as Dutch } from "../nl/work-list";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const workList: typeof Dutch = {
  allHold: "All waiting times still hold",
  confirmed: (n) =>
    n === 0
      ? "All waiting times were confirmed today already."
      : n === 1
        ? "1 waiting time is confirmed. Thank you."
        : `${n} waiting times are confirmed. Thank you.`,
  left: (n) =>
    n === 1
      ? "At 1 place something is still needed. Fill in the waiting time there."
      : `At ${n} places something is still needed. Fill in the waiting times there.`,
  waits: (all, stale, unknown) =>
    `You have ${all} waiting times, ${stale} of them out of date and ${unknown} unknown.`,
  start: "Set everything right in one go",
  open: "Your shop window is open. Visitors see it within seconds.",
  title: "What you can do now",
  oldWaits: (n) =>
    n === 1
      ? "1 waiting time is too old. Confirm it or give a new one."
      : `${n} waiting times are too old. Confirm them or give new ones.`,
  doubted: (where, heard) => `Answer about ${where}. ${heard}`,
  none: "Nothing waits for you now. Thank you.",
  publish: (title) => `Publish your draft: ${title}`,
  goOn: (title) => `Go on with your draft: ${title}`,
  conflict: (title) => `Choose which text remains: ${title}`,
  hidden: (title) => `Not shown to visitors: ${title}`,
  markEnds: (mark, day) => `${mark} ends on ${day}`,
  markEnded: (mark, day) => `${mark} has expired since ${day}`,
  markRefused: (mark) => `The region found that this is not right: ${mark}`,
  stops: (n) =>
    n === 1
      ? "You asked for 1 client stop. The region still decides."
      : `You asked for ${n} client stops. The region still decides.`,
  untitled: "offer without a name",
  window: "This is your shop window",
  resident: "See it as a resident",
  referrer: "See it as a referrer",
  page: "See your own page",
  nothingShown: "Visitors see nothing of you now. First publish your offers.",
  found: "How often did you match a search?",
  foundSome: (n, day) =>
    `Since ${day}, ${n} searches matched your offers. These are searches in which something was chosen.`,
  foundFew: (day) => `Since ${day}, fewer than 5 searches matched your offers.`,
  foundFor: (terms) => `People mostly chose ${list.format(terms)}.`,
  times: (term, n) => `${term} (${n} times)`,
  noWho: "Who searched is never kept.",
  better: "Want to be found better? See at each offer: How easily are you found.",
  toOffers: "To your offers",
};
