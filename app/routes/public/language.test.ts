import { expect, test } from "vitest";

import { action } from "./language";
import { languageOf } from "~/web/language.server";

function choose(fields: Record<string, string>) {
  const request = new Request("http://localhost/taal", {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  return action({ request, params: {}, context: {} as never });
}

test("a chosen language is kept in a cookie and the visitor returns to the same page", async () => {
  const { status, headers } = await choose({ taal: "en", naar: "/zoeken?q=autisme" });
  const cookie = headers.get("Set-Cookie") ?? "";
  const next = new Request("http://localhost/", { headers: { Cookie: cookie.split(";")[0]! } });
  expect([status, headers.get("Location")]).toEqual([303, "/zoeken?q=autisme"]);
  expect(cookie).toMatch(/; Path=\/; .*SameSite=Lax; HttpOnly/);
  expect(languageOf(next)).toBe("en");
});

test("an unknown language changes nothing, and another website is no way back", async () => {
  const { headers } = await choose({ taal: "xx", naar: "https://evil.test" });
  expect([headers.get("Set-Cookie"), headers.get("Location")]).toEqual([null, "/"]);
});

test("without a choice, or with one we do not know, the language is Dutch", () => {
  for (const Cookie of ["", "taal=xx", "xtaal=en"]) {
    expect(languageOf(new Request("http://localhost/", { headers: { Cookie } }))).toBe("nl");
  }
});
