import { expect, test } from "vitest";

import { addUpToOne } from "./share";

test.each([
  [["2/3", "1/3"], true],
  [["1/1"], true],
  [["7/10", "3/10"], true],
  [Array.from({ length: 12 }, () => "1/12"), true],
  [["1/3", "1/3", "1/3"], true],
  [["2/3", "1/4"], false],
  [["333/1000", "333/1000", "333/1000"], false],
  [["2/3", "2/3"], false],
  [[], false],
])("shares %j add up to one: %s", (shares, whole) => {
  expect(addUpToOne(shares)).toBe(whole);
});
