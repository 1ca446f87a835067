import type { deskWorklist as dutch } from "~/i18n/nl/desk-worklist";

const count = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);
const weeks = (n: number | string | null | undefined) =>
  n === null || n === undefined ? null : n === 1 ? "1 week" : `${n} weeks`;

export const deskWorklist: typeof dutch = {
  title: "Worklist",
  intro:
    "This is what asks for attention now. What is worst for people stands first. The same rules hold for small and large providers.",
  also: "Also at the desk",
  toStops: "Client stops",
  toTasks: "Tasks: quality marks, remarks, words and texts",
  filter: "Show",
  all: "Everything",
  show: "Show",
  none: "Nothing asks for attention now.",
  total: (n: number) => count(n, "subject", "subjects"),
  resting: (n: number) => (n === 1 ? "1 subject rests." : `${n} subjects rest.`),
  done: "It was saved. It returns on the day that you chose.",
  faultTitle: "This has not worked yet",
  fault: "Check what you filled in and try again.",
  faults: {
    "rest.no-reason": "Write down why you do nothing now.",
    "rest.reason-too-long": "The reason is too long. Use 1,000 characters at most.",
    "rest.no-day": "Choose a day on which it returns.",
    "rest.day-out-of-reach": "Choose a day after today, a year away at most.",
  } as Record<string, string>,
  kinds: {
    signal: "Signal",
    proof: "Proof or quality mark",
    ending: "Contract is ending",
    doubtful: "Wait not certain",
    silent: "Says nothing any more",
    full: "Full for long",
    stale: "Waits out of date",
    action: "Agreement overdue",
    unused: "Contract without help offered",
    tariff: "Tariff not checked",
  },
  lines: {
    signal: (kind: string, severity: string) => `${kind}. ${severity}.`,
    late: "The term has passed.",
    proof: (what: string, day: string, isOver: boolean) =>
      isOver ? `${what} ended on ${day}.` : `${what} ends on ${day}.`,
    lacking: (what: string) => `Missing: ${what}.`,
    ending: (code: string, day: string, days: number) =>
      `Contract ${code} ends on ${day}, in ${count(days, "day", "days")}.`,
    doubtful: (offer: string, day: string) => `${offer}: not certain since ${day}.`,
    heard: (given: number | string | null, heard: number | string | null) =>
      `Stated: ${weeks(given) ?? "no weeks"}. Heard: ${weeks(heard) ?? "takes nobody"}.`,
    never: "Never stated a wait.",
    silent: (day: string) => `The last statement was on ${day}.`,
    full: (offer: string, day: string) => `${offer}: full since ${day}.`,
    stale: (fresh: number, all: number) => `${fresh} of ${all} waits are up to date.`,
    action: (what: string, day: string) => `${what}. To be done on ${day}.`,
    unused: (code: string, day: string) =>
      `Nothing is offered under contract ${code}, since ${day}.`,
    tariff: (what: string, day: string) => `${what}: to be checked from ${day}.`,
    place: (place: string) => `Place: ${place}.`,
  },
  acts: {
    signal: "Deal with the signal",
    proof: "See the proofs",
    contract: "To the contract",
    file: "To the provider",
    call: "I have called",
    action: "To the agreements",
    tariff: "Check the tariff",
  },
  noPhone: "No telephone number known.",
  rest: {
    open: "Do nothing now",
    reason: "Why do you do nothing now?",
    until: "Returns on",
    save: "Let it rest",
  },
  tariffs: {
    title: "Check the tariffs",
    intro:
      "Check each year whether a tariff still fits what the help costs. The tariff itself changes only with the rules of the region.",
    none: "There are no tariffs in the rules of this region.",
    question: "Is this tariff still right?",
    due: "to be checked",
    dueOn: (day: string) => `To be checked again from ${day}.`,
    since: (day: string) => `Holds from ${day}.`,
    amount: (amount: string, per: string) => `${amount} per ${per}.`,
    yes: "Yes, it is still right",
    no: "No, it is no longer right",
    reason: "Why?",
    reasonHint: "For example: compared with the collective agreement and last year's costs.",
    answered: (isRight: boolean, who: string, when: string) =>
      `${isRight ? "Was still right" : "Was no longer right"}, according to ${who} on ${when}.`,
    never: "Never checked before.",
    someone: "somebody of the region",
    done: "Your answer was saved.",
    answer: "Answer",
    faults: {
      "tariff.no-reason": "Write down why.",
      "tariff.reason-too-long": "The explanation is too long. Use 1,000 characters at most.",
    } as Record<string, string>,
  },
};
