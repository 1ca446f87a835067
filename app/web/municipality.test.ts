import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import {
  municipalityCookie,
  municipalityOf,
  newlyChosen,
  withMunicipality,
} from "./municipality.server";

const region = aRegion();
const at = (path: string, cookie = "") =>
  new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });

test.each([
  ["/", "", null],
  ["/?gemeente=0405", "", "0405"],
  ["/?gemeente=0405&gemeente=0405", "", "0405"],
  ["/", "taal=en; gemeente=0388", "0388"],
  ["/?gemeente=0405", "gemeente=0388", "0405"],
  ["/?gemeente=0405&gemeente=0388", "", null],
  ["/?gemeente=0405&gemeente=0388", "gemeente=0388", "0388"],
  ["/?gemeente=9999", "gemeente=0388", "0388"],
  ["/?gemeente=", "gemeente=0388", "0388"],
  ["/", "gemeente=9999", null],
  ["/", "xgemeente=0388", null],
  ["/", "gemeente=0388x", null],
])("at %s with cookie %j the municipality is %j", (path, cookie, code) => {
  expect(municipalityOf(at(path, cookie), region)).toBe(code);
});

test("an address is remembered once, and never what is unknown", () => {
  expect(newlyChosen(at("/?gemeente=0405"), region)).toBe("0405");
  expect(newlyChosen(at("/?gemeente=0405", "gemeente=0405"), region)).toBeNull();
  expect(newlyChosen(at("/?gemeente=9999"), region)).toBeNull();
  expect(newlyChosen(at("/", "gemeente=0405"), region)).toBeNull();
});

test("the cookie holds the code and nothing else", () => {
  expect(municipalityCookie("0405")).toBe(
    "gemeente=0405; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
  );
  expect(municipalityCookie("")).toMatch(/^gemeente=; .*Max-Age=0/);
});

test.each([
  ["/zoeken?q=adhd", "0388", "/zoeken?q=adhd"],
  ["/zoeken?q=adhd&gemeente=0405", "0388", "/zoeken?q=adhd&gemeente=0388"],
  ["/zoeken?gemeente=0405&q=adhd", "", "/zoeken?q=adhd"],
  ["/zoeken?gemeente=0405&gemeente=0388", "0388", "/zoeken?gemeente=0405&gemeente=0388"],
])("back to %s after choosing %j is %s", (path, code, back) => {
  expect(withMunicipality(path, code)).toBe(back);
});
