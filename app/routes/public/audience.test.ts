import { expect, test } from "vitest";

import { action } from "./audience";
import { audienceOf } from "~/web/audience.server";

function choose(fields: Record<string, string>) {
  const request = new Request("http://localhost/weergave", {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  return action({ request, params: {}, context: {} as never });
}

test("a chosen view is kept in a cookie without identity, and the visitor returns", async () => {
  const { status, headers } = await choose({ weergave: "verwijzer", naar: "/zoeken?profiel=p01" });
  const cookie = headers.get("Set-Cookie") ?? "";
  const next = new Request("http://localhost/", { headers: { Cookie: cookie.split(";")[0]! } });
  expect([status, headers.get("Location")]).toEqual([303, "/zoeken?profiel=p01"]);
  expect(cookie).toMatch(/^weergave=verwijzer; Path=\/; .*SameSite=Lax; HttpOnly/);
  expect(audienceOf(next)).toBe("verwijzer");
});

test("an unknown view changes nothing, and another website is no way back", async () => {
  const { headers } = await choose({ weergave: "xx", naar: "https://evil.test" });
  expect([headers.get("Set-Cookie"), headers.get("Location")]).toEqual([null, "/"]);
});

test("without a choice the view is the residents'", () => {
  for (const Cookie of ["", "weergave=xx", "xweergave=verwijzer"]) {
    expect(audienceOf(new Request("http://localhost/", { headers: { Cookie } }))).toBe("inwoner");
  }
});
