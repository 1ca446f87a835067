import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { contrast } from "~/domain/catalogue/region/theme";

const css = readFileSync("app/styles/tokens.css", "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
const tokens = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

function colours(part: string): Record<string, string> {
  const found = part.matchAll(/--etalage-([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, hex]) => [name!, hex!]));
}

const PAPERS = ["canvas", "surface", "sunken"];
const on = (texts: string[], papers: string[]) =>
  texts.flatMap((text) => papers.map((paper) => [text, paper] as const));

/** Text needs 4.5, the edge of a control and the focus ring 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ...on(["ink", "muted", "brand", "accent"], PAPERS).map((pair) => [...pair, 4.5] as const),
  ...["positive", "warning", "critical"].flatMap((tone) =>
    on([tone, "ink"], [`${tone}-soft`]).map((pair) => [...pair, 4.5] as const),
  ),
  ["on-brand", "brand", 4.5] as const,
  ...on(["control", "focus", "positive", "warning", "critical"], PAPERS).map(
    (pair) => [...pair, 3] as const,
  ),
];

test.each(["light", "dark"] as const)("every pair of colours can be told apart in %s", (look) => {
  const weak = PAIRS.map(([text, paper, least]) => {
    const measured = contrast(tokens[look][text]!, tokens[look][paper]!);
    return { text, paper, least, measured };
  }).filter(({ measured, least }) => !(measured >= least));
  expect(weak).toEqual([]);
});
