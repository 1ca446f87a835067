import { expect, test } from "vitest";

import { pageMeta } from "./page-meta";

const around = {
  location: { pathname: "/aanbod/p001-o01" },
  matches: [{ data: { language: "nl", origin: "https://etalage.example", region: null } }],
};

test("a long description is cut at a word, within 160 characters", () => {
  const about = "Wij helpen kinderen en hun ouders.\n\n".repeat(12);
  const described = pageMeta(around, { title: "Hulp", about }).find(
    (one) => "name" in one && one.name === "description",
  ) as { content: string };
  expect(described.content.length).toBeLessThanOrEqual(160);
  expect(described.content).toMatch(/(kinderen|en|hun|helpen|Wij|ouders\.)…$/);
});

test("a page has one address, whatever was chosen on it", () => {
  const links = pageMeta(around, { title: "Hulp" }).filter((one) => "rel" in one);
  expect(links).toEqual([
    { tagName: "link", rel: "canonical", href: "https://etalage.example/aanbod/p001-o01" },
  ]);
});
