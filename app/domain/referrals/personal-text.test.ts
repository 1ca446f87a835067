import fc from "fast-check";
import { expect, test } from "vitest";

import { textFault } from "./personal-text";

const TODAY = "2026-11-26";
const codeOf = (text: string) =>
  textFault(text, { field: "note", longest: 280, today: TODAY })?.refusals[0]?.code ?? null;

const REFUSED: [string, string][] = [
  ["Mail moeder op j.jansen@voorbeeld.nl", "remark.email"],
  ["mail jan @ voorbeeld.nl", "remark.email"],
  ["jan(at)voorbeeld.nl", "remark.email"],
  ["BSN 123456782", "remark.citizen-number"],
  ["bsn 1234 56 782", "remark.citizen-number"],
  ["nummer 999990019", "remark.citizen-number"],
  ["bsn zonder nul: 10000008", "remark.citizen-number"],
  ["bel 06-12345678", "remark.phone"],
  ["bel 0229 123456", "remark.phone"],
  ["+31 6 1234 5678", "remark.phone"],
  ["woont Grote Oost 12, 1621 BW", "remark.address"],
  ["1621BW 12", "remark.address"],
  ["1621 bw nr. 12", "remark.address"],
  ["geboren op 12-03-2014", "referral.past-day"],
  ["12-03-2014", "referral.past-day"],
  ["12/3/14", "referral.past-day"],
  ["3 maart 2010", "referral.past-day"],
  ["3 mrt 2010", "referral.past-day"],
  ["jarig 2014-03-12", "referral.past-day"],
  ["geb. 12 maart", "remark.birth-date"],
  ["moeder Jansen is overbelast", "referral.names-a-person"],
  ["dhr. A. Smit", "referral.names-a-person"],
  ["volgens J. van Dijk", "referral.names-a-person"],
  ["familie De Boer", "referral.names-a-person"],
];

const KEPT = [
  "Een plek dicht bij school helpt.",
  "Liefst een groep met kinderen van dezelfde leeftijd.",
  "Er is al twee keer hulp geweest, die te kort was.",
  "Kan alleen op woensdag en vrijdag.",
  "Vanaf 1 februari 2027 is er geen vervoer.",
  "Op 1 juni 2027 gaat het kind vier dagen naar school.",
  "Doel: binnen 12 weken elke dag naar buiten.",
  "Schooljaar 2024-2025 ging niet goed.",
  "Er zijn 3 kinderen in het gezin.",
  "Wil graag in 1621 blijven wonen.",
  "Ritme en rust zijn nodig; geen grote groep.",
  "Een vrouwelijke begeleider heeft de voorkeur.",
  "Er is een hond in huis.",
  "Eerder hulp stopte omdat de reis te lang was.",
  "Budget speelt geen rol. De inwoner kiest zelf.",
  "",
];

test.each(REFUSED)("%s does not leave: %s", (text, code) => expect(codeOf(text)).toBe(code));

test.each(KEPT)("%s leaves", (text) => expect(codeOf(text)).toBeNull());

test("the table holds forty texts", () => expect(REFUSED.length + KEPT.length).toBe(40));

/** A last digit that makes the elfproef true; null where there is none. */
function passing(digits: number[]): string | null {
  const nine = [...Array<number>(8 - digits.length).fill(0), ...digits];
  const sum = nine.reduce((all, digit, i) => all + digit * (9 - i), 0);
  return sum % 11 < 10 && sum > 0 ? [...digits, sum % 11].join("") : null;
}

test.each([
  [8, ["", " ", ".", "-"]],
  [7, ["", " "]],
])("no number of %i digits and one more that passes the elfproef leaves", (length, gaps) => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), {
    minLength: length,
    maxLength: length,
  });
  const between = fc.array(fc.constantFrom(...gaps), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(digits, between, (some, gap) => {
      const number = passing(some);
      fc.pre(number !== null);
      const text = [...number].map((digit, i) => digit + (gap[i] ?? "")).join("");
      expect(codeOf(`nummer ${text} staat er`)).not.toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test("no mail address leaves", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      expect(codeOf(email)).not.toBeNull();
    }),
  );
});

test("a text that is too long is refused with what is the most", () => {
  const fault = textFault("a".repeat(281), { field: "note", longest: 280, today: TODAY });
  expect(fault?.refusals).toEqual([
    { code: "referral.text-too-long", field: "note", details: { longest: 280 } },
  ]);
});
