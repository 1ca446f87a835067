/** Client data through the real pages: nothing is shown that is not in the log, and nothing stands in an address. */
import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { aReferral, type AReferral } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { aSupplier } from "~test/factories/suppliers";
import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { createApp } from "~/web/app.server";
import * as providerClient from "~/routes/provider/client";
import * as accessLog from "~/routes/referrer/access-log";
import * as client from "~/routes/referrer/client";
import * as clientJson from "~/routes/referrer/client-json";
import * as findClient from "~/routes/referrer/find-client";

const database = aDatabase();
const CANARY = /canary|vogelzang|8765/i;
const SCREENS = {
  "/verwijzer/aanmeldingen/zoeken": findClient,
  "/verwijzer/aanmeldingen/:id/gegevens": client,
  "/verwijzer/aanmeldingen/:id/gegevens.json": clientJson,
  "/verwijzer/aanmeldingen/:id/inzage": accessLog,
  "/aanbieder/aanmeldingen/:id/gegevens": providerClient,
};

type People = Record<"worker" | "officer" | "manager", Account>;
let people: People;
let referral: AReferral;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const supplierId = await aSupplier();
  const worker = await anAccount({ name: "Wil Werker", municipalities: ["0405"] });
  const { organisationId } = worker;
  people = {
    worker,
    officer: await anAccount({ organisationId, roles: ["privacy-officer"] }),
    manager: await anAccount({ kind: "provider", roles: ["provider-manager"], supplierId }),
  };
  referral = await aReferral({ state: "opened", organisationId, supplierId });
});
beforeEach(() => run(database.admin, `grant insert on access_entry to ${APP_ROLE}`));

const asked = (person: keyof People, path: string, form?: Record<string, string>) =>
  ({ person, path: path.replace(":id", referral.id), form }) as const;

async function answerTo({ person, path, form }: ReturnType<typeof asked>) {
  const app = createApp({ build: aBuild(SCREENS), origin: () => "http://localhost:3000" });
  const get = await visit(app);
  const headers = { Cookie: await cookieOf(people[person]), "Sec-Fetch-Site": "same-origin" };
  const body = form && { method: "POST", body: new URLSearchParams(form) };
  const answer = await get(path, { headers, ...body });
  return { status: answer.status, text: await answer.text() };
}

const QUESTIONS = [
  ["worker", "/verwijzer/aanmeldingen/:id/gegevens"],
  ["worker", "/verwijzer/aanmeldingen/:id/gegevens.data"],
  ["officer", "/verwijzer/aanmeldingen/:id/gegevens"],
  ["officer", "/verwijzer/aanmeldingen/:id/gegevens.json"],
  ["manager", "/aanbieder/aanmeldingen/:id/gegevens"],
] as const;

test.each(QUESTIONS)(
  "P-51: %s at %s is shown who it is, and without an entry nothing",
  async (...q) => {
    const shown = await answerTo(asked(...q));
    expect(shown.status).toBe(200);
    expect(shown.text).toMatch(CANARY);
    await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
    const refused = await answerTo(asked(...q));
    expect(refused.status).toBe(503);
    expect(refused.text).not.toMatch(CANARY);
  },
);

test("P-51: who is found is not shown without an entry either", async () => {
  const question = asked("worker", "/verwijzer/aanmeldingen/zoeken", { name: "vogelzang" });
  const found = await answerTo(question);
  expect(found.status).toBe(200);
  expect(found.text).toContain("Saar Canary-Vogelzang");
  await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
  const refused = await answerTo(question);
  expect(refused.status).toBe(503);
  expect(refused.text).not.toContain("Saar");
});

test("P-51: the log itself is not read unseen", async () => {
  const question = asked("officer", "/verwijzer/aanmeldingen/:id/inzage");
  await answerTo(asked("worker", "/verwijzer/aanmeldingen/:id/gegevens"));
  expect((await answerTo(question)).text).toContain("Wil Werker");
  await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
  const refused = await answerTo(question);
  expect(refused.status).toBe(503);
  expect(refused.text).not.toContain("Wil Werker");
});

test("the log names who looked, and holds nothing of the client", async () => {
  await answerTo(asked("worker", "/verwijzer/aanmeldingen/:id/gegevens"));
  const { text } = await answerTo(asked("officer", "/verwijzer/aanmeldingen/:id/inzage"));
  expect(text).toContain("Wil Werker");
  expect(text).not.toMatch(CANARY);
  const { rows } = await run(
    database.admin,
    "select to_json(e)::text as text from access_entry e union all select to_json(a)::text from audit_entry a",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.text).not.toMatch(CANARY);
});

test("after a late no the same session finds nothing", async () => {
  const question = asked("manager", "/aanbieder/aanmeldingen/:id/gegevens");
  expect(await answerTo(question)).toMatchObject({ status: 200 });
  await run(
    database.admin,
    "update referral set state = 'returned', shut_at = now(), due_on = null, decline_code = 'known-conflict' where id = $1",
    [referral.id],
  );
  const refused = await answerTo(question);
  expect(refused.status).toBe(404);
  expect(refused.text).not.toMatch(CANARY);
});
