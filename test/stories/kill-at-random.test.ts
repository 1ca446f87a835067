import { randomInt } from "node:crypto";

import { expect, test } from "vitest";

import { killAtRandom } from "../drill/kills";

const EACH = 5;

test("kill -9 of any process, at any moment, loses no acknowledged change and doubles none", async () => {
  const seed = randomInt(2 ** 31);
  const { declarations, imports, messages, ...left } = await killAtRandom(seed, EACH);
  console.info(
    `kills: seed ${seed}, ${declarations} declarations, ${imports} imports, ${messages} messages`,
  );
  expect(declarations).toBeGreaterThan(EACH);
  expect(left).toEqual({
    killed: { editor: EACH, worker: EACH, postgres: EACH, meilisearch: EACH },
    lostDeclarations: [],
    wrongTitles: [],
    openMessages: 0,
    messagesNotHadOnce: [],
    drift: [],
  });
}, 180_000);
