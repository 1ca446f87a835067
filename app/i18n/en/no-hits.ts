import type { noHits as nl } from "../nl/no-hits";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

export const noHits: typeof nl = {
  title: "We found no help that fits all your choices",
  either: (labels) => either.format(labels),
  all: (labels) => list.format(labels),
  text: (words) => [
    `We find nothing for ${words}, whatever else you choose.`,
    "Check the spelling. Or try another word, for example a complaint or a kind of help.",
  ],
  one: (label) => [`Your choice ${label} leaves nothing. Without it there is help.`],
  oneOf: (labels) => [`These choices do not go together: ${list.format(labels)}. Leave one out.`],
  together: (labels) => [
    `There is help only when you leave out these choices together: ${list.format(labels)}.`,
  ],
  near: "This comes close:",
  without: (label) => `Without: ${label}`,
  start: (weeks) => `Start within ${weeks} weeks`,
  radius: (km) => `Within ${km} km`,
  municipality: (name) => `Also in ${name}`,
  lighter: (name) => `One step lighter: ${name}`,
  heavier: (name) => `One step heavier: ${name}`,
  clear: "Clear all your choices",
  help: "No luck? Your municipality thinks along with you, free of charge.",
};
