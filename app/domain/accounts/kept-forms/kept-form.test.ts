import { expect, test } from "vitest";

import { withoutSecrets } from "./kept-form";

test("what only the sender may know is typed anew; all else comes back", () => {
  const fields: [string, string][] = [
    ...(["code", "password", "newPassword", "sealed"] as const).map((name): [string, string] => [
      name,
      "geheim",
    ]),
    ["postcode", "1621 AB"],
    ["note", "Liever na de vakantie."],
  ];
  expect(withoutSecrets({ to: "/verwijzer", fields }).fields).toEqual(fields.slice(4));
});
