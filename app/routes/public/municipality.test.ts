import { beforeAll, expect, test } from "vitest";

import { aRegion, saveRegion } from "~test/factories/a-region";
import { aDatabase } from "~test/setup/database";

import { action, loader } from "./municipality";

aDatabase();
beforeAll(() => saveRegion(aRegion()));

async function choose(fields: Record<string, string>) {
  const request = new Request("http://localhost/gemeente", {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  const { status, headers } = await action({ request, params: {}, context: {} as never });
  return [status, headers.get("Location"), headers.get("Set-Cookie")?.split(";")[0]];
}

test("a municipality is kept in a cookie and the visitor returns to the same page", async () => {
  expect(await choose({ gemeente: "0405", naar: "/zoeken?q=autisme" })).toEqual([
    ...[303, "/zoeken?q=autisme", "gemeente=0405"],
  ]);
});

test("the way back names the new municipality, and no choice is forgotten", async () => {
  const naar = "/voorzieningen?gemeente=0405";
  expect(await choose({ gemeente: "0388", naar })).toEqual([
    ...[303, "/voorzieningen?gemeente=0388", "gemeente=0388"],
  ]);
  expect(await choose({ gemeente: "", naar })).toEqual([303, "/voorzieningen", "gemeente="]);
});

test.each(["9999", "0405; Path=/x", "hoorn"])("the code %j changes nothing", async (gemeente) => {
  expect(await choose({ gemeente, naar: "https://evil.test" })).toEqual([303, "/", undefined]);
});

test("the address is for the form only", () => {
  expect(loader().status).toBe(405);
});
