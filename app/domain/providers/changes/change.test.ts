import { expect, test } from "vitest";

import { fieldsIn } from "./change";

test.each([
  [
    "changes",
    { changes: [{ field: "title", before: "a", after: "b" }] },
    [{ field: "title", before: "a", after: "b" }],
  ],
  [
    "before and after",
    { before: { status: "open", weeksToStart: 3 }, after: { status: "open", weeksToStart: 5 } },
    [{ field: "weeksToStart", before: 3, after: 5 }],
  ],
  [
    "the first of its kind",
    { before: null, after: { status: "open" } },
    [{ field: "status", before: null, after: "open" }],
  ],
  ["names only", { fields: ["text"] }, [{ field: "text" }]],
  ["one thing said", { status: "full" }, [{ field: "status", after: "full" }]],
  ["nothing", null, []],
])("the audit is read back: %s", (_, details, expected) => {
  expect(fieldsIn(details)).toEqual(expected);
});
