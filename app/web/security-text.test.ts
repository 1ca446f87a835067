import { expect, test } from "vitest";

import { securityText } from "./security-text";

test("the text names a contact and expires in more than a month and less than a year", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const text = securityText({ contact: "mailto:a@b.test", origin: "https://b.test", now });
  const fields = Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(/: (.*)/)),
  );
  const days = (Date.parse(fields.Expires) - now.getTime()) / 86_400_000;
  expect(fields).toMatchObject({
    Contact: "mailto:a@b.test",
    Canonical: "https://b.test/.well-known/security.txt",
    "Preferred-Languages": "nl, en",
  });
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});
