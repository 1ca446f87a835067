import { expect, test } from "@playwright/test";

import { kilobytesOf } from "../setup/page-weight";

test("the search page is light: an empty app is 87 kB", () => {
  expect(kilobytesOf("search")).toBeLessThanOrEqual(110);
});
