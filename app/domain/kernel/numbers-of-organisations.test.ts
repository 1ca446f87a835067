import { expect, test } from "vitest";

import { isAgb, tidyAgb } from "./agb-code";
import { isBranch, tidyBranch } from "./branch-number";
import { isKvk, tidyKvk } from "./kvk-number";

test.each([
  ...["12345678", "1234 5678", "12.34.56.78", " 12345678 ", "12 34 56 78", "1234-5678"],
  ...["KvK 12345678", "kvk: 1234 5678", "KVK-nummer 12345678", "12\u00a0345\u00a0678"],
  ...["123.456.78", "1 2 3 4 5 6 7 8", "KvK.12345678", "1234.5678", "\t12345678\n"],
  ...["12345\u200b678", "1234–5678", "nr. 12345678", "12/34/56/78", "\ufeff12345678"],
])("%j is the KvK number 12345678", (written) => {
  expect(tidyKvk(written)).toBe("12345678");
  expect(isKvk(tidyKvk(written))).toBe(true);
});

test.each(["", "1234567", "123456789", "1234567a", "00000000", "１２３４５６７８"])(
  "%j is no KvK number",
  (written) => {
    expect(isKvk(tidyKvk(written))).toBe(false);
  },
);

test.each([
  ["22220000", true],
  ["AGB 06-123456", true],
  ["2222000", false],
  ["00123456", false],
  ["22000000", false],
])("the AGB code %j: %s", (written, is) => {
  expect(isAgb(tidyAgb(written))).toBe(is);
});

test.each([
  ["000012345678", true],
  ["0000 1234 5678", true],
  ["12345678", false],
  ["000000000000", false],
])("the branch number %j: %s", (written, is) => {
  expect(isBranch(tidyBranch(written))).toBe(is);
});
