import { expect, test } from "vitest";

import { themeCss } from "./theme-css";

const theme = { brand: "#1e4e8c", brandDark: "#9cc3ff", accent: "#7a3b00", accentDark: "#ffc48a" };

test("a region's colours stand in for the brand, in light and dark", () => {
  const [light = "", dark = ""] = themeCss(theme).split("prefers-color-scheme: dark");
  expect(light).toContain("--etalage-brand: #1e4e8c; --etalage-accent: #7a3b00;");
  expect(dark).toContain("--etalage-brand: #9cc3ff; --etalage-accent: #ffc48a;");
});

test("what is no colour is left out", () => {
  expect(themeCss({ ...theme, brand: "red; } body { display: none" })).not.toContain("display");
});
