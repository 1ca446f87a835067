/** From the login form to the start page and out again, through the real routes. */
import { beforeAll, expect, test } from "vitest";

import { anAccount, cookieOf, PASSWORD } from "~test/factories/accounts";
import { aRegion, saveRegion } from "~test/factories/a-region";
import { aDatabase } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { derive } from "~/db/derive.server";
import * as referrerStart from "~/routes/referrer/start";
import * as ownFile from "~/routes/provider/waiting-times-file";
import * as signIn from "~/routes/account/sign-in";
import * as signOut from "~/routes/account/sign-out";
import { createApp } from "~/web/app.server";

aDatabase();

const origin = "http://localhost:3000";
const FILE = "/aanbieder/wachttijden/bestand";
const routes = {
  "/inloggen": signIn,
  "/uitloggen": signOut,
  "/verwijzer": referrerStart,
  [FILE]: ownFile,
};
beforeAll(() => saveRegion(aRegion()));

const open = () => visit(createApp({ build: aBuild(routes), origin: () => origin }));

const send = (fields: Record<string, string>, cookie = ""): RequestInit => ({
  method: "POST",
  headers: { "Sec-Fetch-Site": "same-origin", ...(cookie && { Cookie: cookie }) },
  body: new URLSearchParams(fields),
});
const cookieIn = (answer: Response) => answer.headers.get("Set-Cookie")!.split(";")[0]!;

test("a program signs in, sees its start page, and signs out", async () => {
  const get = await open();
  const { email } = await anAccount();
  const answer = await get("/inloggen", send({ email: email.toUpperCase(), password: PASSWORD }));
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/verwijzer"]);
  const cookie = cookieIn(answer);

  const page = await get("/verwijzer", { headers: { Cookie: cookie } });
  expect(page.status).toBe(200);
  expect(page.headers.get("Cache-Control")).toBe("no-store");
  const html = await page.text();
  expect(html).toContain("Ada Account, Organisatie");
  expect(html).toContain("Uitloggen");
  const data = await get("/verwijzer.data", { headers: { Cookie: cookie } });
  expect(data.headers.get("Cache-Control")).toBe("no-store");

  const out = await get("/uitloggen", send({}, cookie));
  expect([out.status, out.headers.get("Clear-Site-Data")]).toEqual([303, '"cache", "storage"']);
  const replayed = await get("/verwijzer", { headers: { Cookie: cookie } });
  expect(replayed.status).toBe(302);
});

test("the way on is where somebody wanted to go, on this site only", async () => {
  const get = await open();
  const { email } = await anAccount();
  const to = async (naar: string) => {
    const answer = await get("/inloggen", send({ email, password: PASSWORD, naar }));
    return answer.headers.get("Location");
  };
  expect(await to("/mijn-lijst?vol=1")).toBe("/mijn-lijst?vol=1");
  expect(await to("//evil.test")).toBe("/verwijzer");
  expect(await to("https://evil.test/")).toBe("/verwijzer");
  expect(await to("/\\evil.test")).toBe("/verwijzer");
});

test("a wrong password and an unknown address get the very same answer", async () => {
  const get = await open();
  const { email } = await anAccount({ email: "bekend@etalage.test" });
  const answers = await Promise.all(
    [email, "nobody@etalage.test"].map((one) =>
      get("/inloggen", send({ email: one, password: "niet het goede" })),
    ),
  );
  const pages = await Promise.all(answers.map((answer) => answer.text()));
  const alike = pages.map((page) =>
    page
      .replaceAll(/nonce="[^"]+"/g, "")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
      .replaceAll(/bekend@|nobody@/g, ""),
  );
  expect(answers.map(({ status }) => status)).toEqual([422, 422]);
  expect(alike[0]).toBe(alike[1]);
  expect(answers[0]!.headers.get("Set-Cookie")).toBeNull();
});

test("a role that may not be there is refused, and nobody is sent to the login page", async () => {
  const get = await open();
  const { email } = await anAccount({ roles: ["contract-manager"], kind: "region" });
  const cookie = cookieIn(await get("/inloggen", send({ email, password: PASSWORD })));
  expect((await get("/verwijzer", { headers: { Cookie: cookie } })).status).toBe(403);
  const nobody = await get("/verwijzer");
  expect([nobody.status, nobody.headers.get("Location")]).toEqual([
    302,
    "/inloggen?naar=%2Fverwijzer",
  ]);
});

test("only who looks after the people of an organisation is led there", async () => {
  const get = await open();
  const linksOn = async (path: string, wanted: Parameters<typeof anAccount>[0]) => {
    const cookie = await cookieOf(await anAccount(wanted));
    const html = await (await get(path, { headers: { Cookie: cookie } })).text();
    expect(html).toContain("<h1");
    return ["gebruikers", "koppelingen", "wijzigingen"].filter((page) =>
      new RegExp(`href="/\\w+/${page}"`).test(html),
    );
  };
  const provider = await derive((tx) =>
    tx.organisation.create({
      data: {
        ...{ kind: "provider", name: "De Kreek" },
        supplier: { create: { kind: "provider", code: "p1", slug: "p1", name: "De Kreek" } },
      },
    }),
  );
  const organisationId = provider.id;
  expect(await linksOn("/verwijzer", { roles: ["access-worker"] })).toEqual([]);
  expect(await linksOn("/verwijzer", { roles: ["access-lead"] })).toEqual(["gebruikers"]);
  expect(await linksOn(FILE, { organisationId, roles: ["provider-editor"] })).toEqual([]);
  expect(await linksOn(FILE, { organisationId, roles: ["provider-manager"] })).toEqual([
    ...["gebruikers", "koppelingen", "wijzigingen"],
  ]);
});
