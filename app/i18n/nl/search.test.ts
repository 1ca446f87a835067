import { expect, test } from "vitest";

import { search } from "./search";
import type { Reason } from "~/domain/search/public";
import { search as en } from "~/i18n/en/search";
import type { Names } from "~/i18n/names";
import { reasonText } from "~/i18n/reason-text";

const NAMES: Record<string, string> = {
  autisme: "Autisme",
  adhd: "ADHD en aandachtsproblemen",
  "0405": "Hoorn",
  jeugdwet: "Jeugdwet",
  groep: "Groep",
};
const names: Names = (_, code) => NAMES[code] ?? code;

test("what was found is counted in words, one in the singular", () => {
  expect(search.found(43, 18)).toBe("43 soorten hulp bij 18 aanbieders");
  expect(search.found(1, 1)).toBe("1 soort hulp bij 1 aanbieder");
  expect(search.found(0, 0)).toBe("Geen hulp gevonden");
  expect(search.found(1250, 100)).toBe("1.250 soorten hulp bij 100 aanbieders");
});

const REASONS: [Reason, string, string][] = [
  [
    { code: "expertise", values: ["autisme", "adhd"] },
    "Ervaring met autisme en ADHD en aandachtsproblemen",
    "Experience with autisme and ADHD en aandachtsproblemen",
  ],
  [{ code: "municipality", values: ["0405"] }, "Helpt in Hoorn", "Helps in Hoorn"],
  [{ code: "start", values: ["1"] }, "Start na ongeveer 1 week", "Starts after about 1 week"],
  [{ code: "start", values: ["0"] }, "Kan meteen starten", "Can start at once"],
  [
    { code: "age", values: ["4", "18"] },
    "Voor 4 tot en met 18 jaar",
    "For 4 up to and including 18 years",
  ],
  [{ code: "distance", values: ["3.2"] }, "3,2 km van uw postcode", "3.2 km from your postcode"],
  [{ code: "form", values: ["groep"] }, "Groep", "Groep"],
  [{ code: "accepts", values: [] }, "Neemt nu mensen aan", "Taking people now"],
  [{ code: "words", values: ["rust"] }, "De tekst past bij ‘rust’", "The text matches ‘rust’"],
];

test.each(REASONS)("%o is said in both languages", (reason, dutch, english) => {
  expect(reasonText(reason, search.reasons, names)).toBe(dutch);
  expect(reasonText(reason, en.reasons, names)).toBe(english);
});

test("a distance has a comma in Dutch and a point in English", () => {
  expect(search.where.atKm("Hoorn", 3.2)).toBe("In Hoorn, 3,2 km");
  expect(en.where.atKm("Hoorn", 3.2)).toBe("In Hoorn, 3.2 km");
});

test("a title says what was asked, what was found and on which page", () => {
  expect(search.pageTitle("43 soorten hulp", "autisme", 2)).toBe(
    "autisme – 43 soorten hulp – pagina 2",
  );
  expect(search.pageTitle("43 soorten hulp", "", 1)).toBe("Hulp zoeken – 43 soorten hulp");
});
