import type { handOver as nl } from "~/i18n/nl/hand-over";

export const handOver: typeof nl = {
  title: "Hand over cases",
  titleOf: (name) => `Hand over cases of ${name}`,
  intro:
    "A case is a need with all requests and referrals that belong to it. Whoever takes a case over has its terms as well.",
  whose: "Of whom",
  ownerOf: (name, count) => `${name} (${count})`,
  show: "Show",
  none: "There are no open cases.",
  which: "Which cases",
  all: (count) => (count === 1 ? "All open cases (1)" : `All ${count} open cases`),
  due: (day) => `by ${day}`,
  to: "To whom",
  choose: "Choose a colleague",
  send: "Hand over",
  nobody: "No colleague can have cases yet. Invite somebody first.",
  done: (count) => (count === 1 ? "1 case was handed over." : `${count} cases were handed over.`),
  back: "To the needs",
  deputy: "Your deputy",
  deputyWhat:
    "Your deputy sees your cases among the own ones. When a case of yours stays late, the deputy is told too.",
  deputyWho: "Who stands in for you",
  noDeputy: "Nobody",
  keep: "Save",
  kept: "Your deputy was saved.",
  faultTitle: "This did not work",
  faults: {
    "case.none": "Choose at least one case.",
    "case.gone": "This person no longer has these cases. See who has them now.",
    "case.no-colleague": "Choose a colleague of your organisation.",
    "form.look-first": "You were signed out. Check what stands here and send it again.",
  },
  fault: "We cannot read this. Fill in the form again.",
};
