import fc from "fast-check";
import { expect, test } from "vitest";

import { namesAPerson, personalDataIn, type PersonalKind } from "./personal-data";

const REFUSED: [string, PersonalKind][] = [
  ["Mail mij op j.jansen@voorbeeld.nl", "email"],
  ["mail: jan @ voorbeeld.nl", "email"],
  ["jan(at)voorbeeld.nl", "email"],
  ["Jan.De-Vries+zorg@sub.voorbeeld.org.", "email"],
  ["Mijn nummer is 123456782", "citizen-number"],
  ["bsn 1234 56 782", "citizen-number"],
  ["123.456.782 klopt niet", "citizen-number"],
  ["op dag 3 999900006 gebeld", "citizen-number"],
  ["１２３４５６７８２", "citizen-number"],
  ["Bel 0229-123456", "phone"],
  ["bel mij op 06 12 34 56 78", "phone"],
  ["06-12345678", "phone"],
  ["0612345678.", "phone"],
  ["+31 6 1234 5678", "phone"],
  ["0031 229 123 456", "phone"],
  ["(0229) 12 34 56", "phone"],
  ["+49 30 1234567", "phone"],
  ["Wij wonen op Grote Oost 12, 1621 BW Hoorn", "address"],
  ["1621BW 12", "address"],
  ["1621 bw nr. 12", "address"],
  ["1621 BW, huisnummer 3", "address"],
  ["Dorpsstraat 7a 1621bw", "address"],
  ["Mijn zoon is geboren op 12-03-2014", "birth-date"],
  ["geb. 3 maart 2010", "birth-date"],
];

test.each(REFUSED)("%s holds %s", (text, kind) => {
  expect(personalDataIn(text)).toBe(kind);
});

const KEPT = [
  "De wachttijd klopt niet: wij wachten al 12 weken.",
  "Opgegeven op 20-11-2026, maar de groep is sinds 01-10-2026 gesloten.",
  "Op 01-02-2026 10 keer gebeld.",
  "De locatie in 1621 BW is verhuisd.",
  "In 2026 is 12 weken wachten normaal, zeggen ze.",
  "Sinds 2025 de groep gestopt is, 3 keer gevraagd.",
  "Het telefoonnummer op deze pagina is niet in gebruik.",
  "Het nummer 0800-0205 werkt wel.",
  "Ordernummer 123456789 staat op de brief.",
  "Bel 112 bij gevaar.",
  "Er staat: leeftijd 4 tot 18, maar het is 6 tot 12.",
  "Dit kost 12.500 euro per jaar, 3.000 meer dan eerst.",
  "De website is voorbeeld.nl en die doet het niet.",
  "Het gebouw aan de haven is dicht sinds 3 maart 2026.",
  "000000000",
];

test.each(KEPT)("%s holds nothing personal", (text) => {
  expect(personalDataIn(text)).toBeNull();
});

/** Eight digits and the ninth that makes the elfproef true; null where there is none. */
function passing(eight: number[]): string | null {
  const sum = eight.reduce((all, digit, i) => all + digit * (9 - i), 0);
  const ninth = sum % 11;
  return ninth < 10 && sum > 0 ? [...eight, ninth].join("") : null;
}

test("no number that passes the elfproef gets through, however it is spaced", () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const eight = fc.array(digit, { minLength: 8, maxLength: 8 });
  const gap = fc.constantFrom("", " ", ".", "-");
  const around = fc.constantFrom("", "nummer ", "(", "a", "2 x ", "in 2026: ");
  fc.assert(
    fc.property(
      eight,
      fc.array(gap, { minLength: 8, maxLength: 8 }),
      around,
      (some, gaps, before) => {
        const number = passing(some);
        fc.pre(number !== null);
        const spaced = [...number].map((one, i) => one + (gaps[i] ?? "")).join("");
        expect(personalDataIn(`${before}${spaced} staat er`)).not.toBeNull();
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  "Bel moeder Jansen even",
  "mevrouw De Vries wacht al weken",
  "dhr. A. Smit",
  "de heer van der Berg belde",
  "Volgens J. van Dijk is er geen plek",
  "A.B. Smit zei dat",
])("%s names a person", (text) => expect(namesAPerson(text)).toBe(true));

test.each([
  "De moeder De hulp stopte.",
  "De vader belde de aanbieder.",
  "Er is geen plek in segment B. Wij zoeken verder.",
  "Een cliënt. De aanbieder zei nee.",
  "Jeugdhulp in Hoorn is vol.",
])("%s names nobody", (text) => expect(namesAPerson(text)).toBe(false));
