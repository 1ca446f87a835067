import { expect, test } from "vitest";

import { answerJson } from "./json.server";

const ask = (headers: Record<string, string> = {}) => new Request("http://localhost/", { headers });

test("who has the answer already gets 304 without a body", async () => {
  const first = answerJson(ask(), { total: 3 });
  const tag = first.headers.get("ETag")!;
  const again = answerJson(ask({ "If-None-Match": `"other", ${tag}` }), { total: 3 });
  expect(await first.json()).toEqual({ total: 3 });
  expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
});

test("another answer has another ETag", () => {
  const tags = [1, 2].map((total) => answerJson(ask(), { total }).headers.get("ETag"));
  expect(tags[0]).not.toBe(tags[1]);
});
