import { expect, test } from "vitest";

import { placed, placeFaults, tidyPostcode } from "./place";

const region = { postcodes: [{ postcode: "1621", municipality: "0405", lat: 52.641, lon: 5.06 }] };
const stated = {
  ...{ name: "Het Baken", street: "Kade", houseNumber: "1a" },
  ...{ postcode: "1621 AB", city: "Hoorn" },
};

test("a place stands where its postcode lies, in the municipality of the region's data", () => {
  expect(placed(stated, region)).toMatchObject({ municipality: "0405", lat: 52.641 });
  expect(placeFaults(stated, region)).toEqual([]);
});

test.each([
  ["1621ab", "1621 AB"],
  [" 1621 aB ", "1621 AB"],
  ["1621", "1621"],
  ["straat", "straat"],
])("the postcode %j is written as %j", (typed, tidy) => {
  expect(tidyPostcode(typed)).toBe(tidy);
});

test.each([
  [{ postcode: "1000 AA" }, "place.unknown-postcode", "postcode"],
  [{ postcode: "1621" }, "place.no-postcode", "postcode"],
  [{ postcode: "" }, "place.missing", "postcode"],
  [{ name: "" }, "place.missing", "name"],
  [{ street: "a".repeat(201) }, "place.too-long", "street"],
])("%j is refused with %s", (more, code, field) => {
  expect(placeFaults({ ...stated, ...more }, region)).toMatchObject([{ code, field }]);
});
