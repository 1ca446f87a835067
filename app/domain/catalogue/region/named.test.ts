import { expect, test } from "vitest";

import { nameOf, pointOf } from "./named";

const laws = [
  { code: "wmo", name: "Wmo", nameEn: "Social Support Act" },
  { code: "wlz", name: "Wlz" },
];
const config = {
  municipalities: [{ code: "0405", name: "Hoorn", lat: 52.66, lon: 5.06 }],
  postcodes: [{ postcode: "1621", municipality: "0405", lat: 52.641, lon: 5.06 }],
};

test("a code is named in the reader's language, in Dutch where English is missing, else as itself", () => {
  expect(nameOf(laws, "wmo", "nl")).toBe("Wmo");
  expect(nameOf(laws, "wmo", "en")).toBe("Social Support Act");
  expect(nameOf(laws, "wlz", "en")).toBe("Wlz");
  expect(nameOf(laws, "zvw", "en")).toBe("zvw");
});

test("a postcode has a point, with or without its letters", () => {
  expect(pointOf(config, " 1621 AB")?.lat).toBe(52.641);
});

test("a postcode outside the region has none", () => {
  expect(pointOf(config, "1011")).toBeNull();
  expect(pointOf(config, "")).toBeNull();
});
