import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

import { aReferralRegion } from "~test/factories/needs";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { type Scope } from "~/domain/accounts/public";
import { createKey } from "~/domain/accounts/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import * as api from "~/routes/machine/api-other-roads";
import { createApp } from "~/web/app.server";
import { openApi } from "~/web/openapi/document";

const database = aDatabase();
const people = aReferralRegion(database);
const received = isoDay(dayAt(new Date()) - 30);

async function asked(method: "GET" | "PUT", scope: Scope | null, otherRoads?: unknown) {
  const get = await visit(
    createApp({
      build: aBuild({ "/api/v1/other-roads": api }),
      origin: () => "http://localhost:3000",
    }),
  );
  const made = scope && (await createKey(people.manager.actor, { name: "Ons rooster", scope }));
  const key = made && made.ok ? made.value.key : "etl_geen";
  const answer = await get("/api/v1/other-roads", {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    ...(otherRoads !== undefined && { body: JSON.stringify({ otherRoads }) }),
  });
  const body: unknown = await answer.json();
  expect(notAsDescribed(method, answer.status, body)).toBeNull();
  return { status: answer.status, body };
}

/** What an answer has that the description does not say of its status. */
function notAsDescribed(method: "GET" | "PUT", status: number, body: unknown) {
  const { responses } = openApi.paths["/api/v1/other-roads"][method === "GET" ? "get" : "put"];
  const described = (responses as Record<string, object>)[String(status)];
  if (!described) return `${status} is not described`;
  const [, ref] = /"\$ref":"#([^"]+)"/.exec(JSON.stringify(described))!;
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  ajv.addSchema({ $id: "api", ...openApi });
  return ajv.validate({ $ref: `api#${ref}` }, body) ? null : ajv.errors;
}

const row = {
  ...{ reference: "D-7", offerCode: "o1", locationCode: "l1", route: "gp" },
  ...{ municipalityCode: "0405", receivedOn: received },
};

test("a program says who came, then the start alone, twice without effect, and reads it again", async () => {
  const write = "waiting-times:write";
  const said = await asked("PUT", write, [row]);
  expect(said.status).toBe(200);
  const start = { reference: "D-7", startedOn: isoDay(dayAt(new Date()) - 2) };
  await asked("PUT", write, [start]);
  expect(await asked("PUT", write, [start])).toMatchObject({
    body: { otherRoads: [{ ...row, startedOn: start.startedOn, endedOn: null }] },
  });
  expect((await run(database.admin, "select count(*)::int n from other_road")).rows[0].n).toBe(2);
  const read = await asked("GET", "waiting-times:read");
  expect(read).toMatchObject({ status: 200, body: { otherRoads: [{ reference: "D-7" }] } });
});

test("a person in a reference, a column that is not there and another scope are refused, whole", async () => {
  const person = await asked("PUT", "waiting-times:write", [
    { ...row, reference: "D-8" },
    { ...row, reference: "mw. De Vries" },
  ]);
  expect(person).toMatchObject({
    ...{ status: 422 },
    body: { faults: [{ index: 1, field: "reference", code: "referral.names-a-person" }] },
  });
  const named = await asked("PUT", "waiting-times:write", [{ ...row, name: "Saar" }]);
  expect(named.status).toBe(400);
  expect((await asked("PUT", "waiting-times:read", [row])).status).toBe(403);
  expect((await asked("PUT", null, [row])).status).toBe(401);
  const { rows } = await run(database.admin, "select 1 from other_road where reference = 'D-8'");
  expect(rows).toEqual([]);
});
