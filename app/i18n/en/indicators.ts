import type { indicators as dutch } from "~/i18n/nl/indicators";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const day = (iso: string) => longDay.format(new Date(iso));

export const indicators: typeof dutch = {
  title: "What the figures mean",
  intro: "Providers measure their quality by these figures. Here is what is counted, and how.",
  rule: "A period is measured by the definition that held on its first day. So older figures keep their own definition.",
  none: "The region has not agreed on figures yet.",
  fields: {
    definition: "Definition",
    formula: "How it is worked out",
    source: "Source",
    owner: "Responsible",
  },
  noOwner: "Not known yet",
  direction: "Better is",
  directions: { higher: "higher", lower: "lower" },
  measured: "Is measured",
  quarters: (list) => (list.length === 0 ? "" : `after ${list.join(" and ")} quarters of the year`),
  holdsFrom: (from) => `This definition holds from ${day(from)}.`,
  coming: (from) => `From ${day(from)} another definition holds`,
  earlier: (from) => `Earlier definition, from ${day(from)}`,
  reason: "Why it changed",
  linkOf: (name) => `: ${name}`,
  desk: {
    title: "Figures and their definitions",
    intro: "This is the region's dictionary. Everybody can read it.",
    toPublic: "See what everybody sees",
    change: "New definition",
    back: "Back to the figures",
    formTitle: (name) => `New definition of ${name}`,
    how: "The new definition holds from a day to come. What was measured keeps the old one.",
    ownerHint: "Name a function, not a person.",
    reason: "Why does this change?",
    reasonHint: "Everybody can read this.",
    from: "Holds from",
    save: "Save the definition",
    done: "The definition is saved.",
    now: "This holds now",
  },
  faultTitle: "This did not work yet",
  faults: {
    "indicator.no-text": "Fill this in.",
    "indicator.too-long": "This text is too long.",
    "indicator.no-day": "Choose a day that exists.",
    "indicator.past": "Choose a day to come. What was measured keeps its definition.",
    "indicator.day-taken": "Another definition begins on that day.",
    "indicator.changed-meanwhile":
      "A colleague has just saved another definition. What you typed is still there.",
  },
  fault: "Check what you filled in and try again.",
};
