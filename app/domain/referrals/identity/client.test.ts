import fc from "fast-check";
import { expect, test } from "vitest";

import { aClient } from "~test/factories/referrals";

import { holdsCitizenNumber } from "./citizen-number";
import { CLIENT_FIELDS, type ClientField, clientFaults, plainClient } from "./client";
import { dayNumber } from "~/domain/kernel/day";

const TODAY = dayNumber("2026-11-26");
const nothing = Object.fromEntries(CLIENT_FIELDS.map((field) => [field, ""])) as ReturnType<
  typeof aClient
>;

test("a name and a birth date are enough", () => {
  const client = { ...nothing, name: "S. Vogelzang", birthDate: "2014-03-12" };
  expect(clientFaults(client, TODAY)).toEqual([]);
  expect(clientFaults(nothing, TODAY)).toEqual([
    { code: "client.no-name", field: "name" },
    { code: "client.no-birth-date", field: "birthDate" },
  ]);
});

const WRONG: [ClientField, string, string][] = [
  ["name", "a".repeat(121), "client.too-long"],
  ["remark", "a".repeat(501), "client.too-long"],
  ["birthDate", "12-03-2014", "client.not-a-day"],
  ["birthDate", "2014-02-30", "client.not-a-day"],
  ["birthDate", "2026-11-27", "client.unlikely-birth-date"],
  ["birthDate", "1890-01-01", "client.unlikely-birth-date"],
  ["phone", "bel maar", "client.no-phone"],
  ["phone", "123456782", "client.citizen-number"],
  ["phone", "12 34 56 782", "client.citizen-number"],
  ["phone", "10000008", "client.citizen-number"],
  ["email", "geen adres", "client.no-email"],
  ["name", "Saar 999990019", "client.citizen-number"],
  ["contactName", "BSN 111222333", "client.citizen-number"],
  ["contactRelation", "123.456.782", "client.citizen-number"],
  ["remark", "nummer 1234 56 782 staat op de brief", "client.citizen-number"],
  ["remark", "oud nummer 10000008", "client.citizen-number"],
  ["email", "999990019@school.test", "client.citizen-number"],
];

test.each(WRONG)("%s %s is refused: %s", (field, text, code) => {
  expect(clientFaults(aClient({ [field]: text }), TODAY)).toEqual([{ code, field }]);
});

const FINE: [ClientField, string][] = [
  ["phone", "0229 123456"],
  ["phone", "+31 6 1234 5678"],
  ["phone", "(0229) 12 34 56"],
  ["birthDate", "2026-11-26"],
  ["birthDate", "2012-02-29"],
  ["remark", "Sinds 12-03-2026 op school, geboren 2014-03-12."],
  ["remark", "a".repeat(500)],
  ["contactRelation", ""],
];

test.each(FINE)("%s %s is fine", (field, text) => {
  expect(clientFaults(aClient({ [field]: text }), TODAY)).toEqual([]);
});

/** Seven or eight digits and the one that makes the elfproef true; null where there is none. */
function passing(digits: number[]): string | null {
  const first = 8 - digits.length;
  const sum = digits.reduce((all, digit, i) => all + digit * (9 - i - first), 0);
  return sum % 11 < 10 && sum > 0 ? [...digits, sum % 11].join("") : null;
}

test.each([7, 8])("no number of %i digits and a check digit gets through", (length) => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(digits, (some) => {
      const number = passing(some);
      fc.pre(number !== null);
      expect(holdsCitizenNumber(`nummer ${number} hoort hier niet`)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("spaces around it go, and lines stay in the remark alone", () => {
  const sent = aClient({ name: "  Saar \n Vogelzang ", remark: "een\r\ntwee\n" });
  expect(plainClient(sent)).toMatchObject({ name: "Saar Vogelzang", remark: "een\ntwee" });
});
