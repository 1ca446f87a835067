import fc from "fast-check";
import { expect, test } from "vitest";

import { changeMyList } from "./change-my-list.server";
import { askedOf, MOST_OFFERS, myListCookie, myListOf, withOffers } from "./my-list.server";

const withCookie = (cookie: string) =>
  new Request("http://localhost/mijn-lijst", { headers: { Cookie: cookie } });
const valueOf = (cookie: string) => cookie.split(";")[0]!;

const aCode = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/);
const aList = fc.uniqueArray(aCode, { maxLength: MOST_OFFERS });

test("a list comes back as it was kept, in its order, beside other cookies", () => {
  fc.assert(
    fc.property(aList, (list) => {
      const cookie = `taal=en; ${valueOf(myListCookie(list))}; gemeente=0405`;
      expect(myListOf(withCookie(cookie))).toEqual(list);
    }),
  );
});

test("whatever a cookie holds, a list is codes, each once, and not too many", () => {
  const bytes = fc.string({ unit: "binary-ascii", maxLength: 300 });
  const near = fc.string({
    unit: fc.constantFrom("~", "a", "9", ".", "%", "=", ";", " ", "<"),
    maxLength: 400,
  });
  fc.assert(
    fc.property(fc.oneof(bytes, near), (value) => {
      const header = { get: () => `mijn-lijst=${value}` };
      const list = myListOf({ headers: header } as unknown as Request);
      expect(list.length).toBeLessThanOrEqual(MOST_OFFERS);
      expect(new Set(list).size).toBe(list.length);
      for (const code of list) expect(code).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/);
    }),
    { numRuns: 500 },
  );
});

test("the cookie holds codes and nothing else, out of reach of scripts, for 90 days", () => {
  expect(myListCookie(["o1", "o2"])).toBe(
    "mijn-lijst=o1~o2; Path=/; Max-Age=7776000; SameSite=Lax; HttpOnly",
  );
  expect(myListCookie([])).toContain("Max-Age=0");
});

test("what would make the list too long adds nothing at all", () => {
  const eleven = Array.from({ length: 11 }, (_, i) => `o${i}`);
  expect(withOffers(eleven, ["x"])).toHaveLength(12);
  expect(withOffers(eleven, ["x", "y"])).toBeNull();
  expect(withOffers(eleven, ["o3", "x"])).toHaveLength(12);
});

test("what is put back comes where it was", () => {
  expect(withOffers(["a", "c"], ["b"], 1)).toEqual(["a", "b", "c"]);
});

const send = (list: string, fields: [string, string][]) =>
  changeMyList(
    new Request("http://localhost/mijn-lijst", {
      method: "POST",
      headers: { Cookie: `mijn-lijst=${list}` },
      body: new URLSearchParams(fields),
    }),
  );

test("adding leads back to the card, and never off this website", async () => {
  const add: [string, string][] = [
    ["doe", "erbij"],
    ["code", "b"],
  ];
  expect(await send("a", [...add, ["naar", "/zoeken?q=x#aanbod-b"]])).toEqual({
    ...{ list: ["a", "b"], outcome: "added", stays: false },
    to: "/zoeken?q=x#aanbod-b",
  });
  expect((await send("a", [...add, ["naar", "//kwaad.example"]])).to).toBe("/");
});

test("taking off leaves the way back in the address", async () => {
  const taken = await send("a~b~c", [
    ["doe", "eraf"],
    ["code", "b"],
  ]);
  expect(taken).toMatchObject({ list: ["a", "c"], to: "/mijn-lijst?weg=b&plek=1" });
  const { removed } = askedOf(new URL(taken.to, "http://localhost"), taken.list);
  expect(removed).toEqual({ code: "b", at: 1 });
  const back = await send("a~c", [
    ["doe", "erbij"],
    ["code", removed!.code],
    ["plek", `${removed!.at}`],
  ]);
  expect(back.list).toEqual(["a", "b", "c"]);
});

test("clearing can be undone in the same order, and undone only while it is gone", async () => {
  const { list, to } = await send("b~a", [["doe", "wis"]]);
  expect(list).toEqual([]);
  expect(askedOf(new URL(to, "http://localhost"), []).cleared).toEqual(["b", "a"]);
  expect(askedOf(new URL(to, "http://localhost"), ["b", "a"]).cleared).toEqual([]);
});

test("a full list says so and keeps what it had", async () => {
  const full = Array.from({ length: MOST_OFFERS }, (_, i) => `o${i}`);
  const answer = await send(full.join("~"), [
    ["doe", "erbij"],
    ["code", "x"],
    ["naar", "/zoeken"],
  ]);
  expect(answer).toMatchObject({ list: full, outcome: "full", to: "/mijn-lijst?vol=1" });
});

test("a form that makes no sense changes nothing", async () => {
  for (const fields of [
    [],
    [["doe", "weg"]],
    [["doe", "eraf"]],
    [
      ["doe", "erbij"],
      ["code", "<b>"],
    ],
  ])
    expect((await send("a~b", fields as [string, string][])).list).toEqual(["a", "b"]);
});
