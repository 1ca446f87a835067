/** Two colleagues work on one notice: who saves last sees what the other saved, and chooses. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { cookieOf } from "~test/factories/accounts";
import { aSignalRegion, SAID } from "~test/factories/signals";
import { aDatabase } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { writeNotice } from "~/domain/signals/public.server";
import * as noticePage from "~/routes/region/notice";
import { createApp } from "~/web/app.server";

const people = aSignalRegion(aDatabase());
const ORIGIN = "http://localhost:3000";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: SAID }));
afterEach(() => void vi.useRealTimers());

async function save(id: string, form: Record<string, string>) {
  const build = aBuild({ "/regio/berichten/:id": noticePage });
  const get = await visit(createApp({ build, origin: () => ORIGIN }));
  const headers = { Cookie: await cookieOf(people.desk), "Sec-Fetch-Site": "same-origin" };
  const body = new URLSearchParams({ voor: "providers", doe: "bewaar", ...form });
  const answer = await get(`/regio/berichten/${id}`, { method: "POST", headers, body });
  return { status: answer.status, text: await answer.text() };
}

async function aDraft() {
  const draft = { id: null, revision: 0, title: "Nieuw formulier", text: "Gebruik het nieuwe." };
  const written = await writeNotice(
    people.second.actor,
    { ...draft, audience: "providers", segment: "", municipality: "", validFrom: "" },
    SAID,
  );
  return written.ok ? written.value.id : "";
}

test("what the colleague saved stands beside what was typed", async () => {
  const id = await aDraft();
  const first = await save(id, { titel: "Van Coen", tekst: "Tekst van Coen.", versie: "1" });
  expect(first.status).toBe(303);
  const second = await save(id, { titel: "Van mij", tekst: "Tekst van mij.", versie: "1" });
  expect(second.status).toBe(409);
  for (const text of ["Dit is nu bewaard", "Van Coen", "Tekst van Coen.", "Tekst van mij."])
    expect(second.text).toContain(text);
  expect(second.text).toContain("Aanbieders. Vanaf 26 november 2026.");
  expect(await save(id, { titel: "Van mij", tekst: "Tekst van mij.", versie: "2" })).toMatchObject({
    status: 303,
  });
});

test("a fault of the form itself shows no such thing, and an odd version is an old one", async () => {
  const id = await aDraft();
  const faulty = await save(id, { titel: "", tekst: "Tekst.", versie: "1" });
  expect(faulty.status).toBe(422);
  expect(faulty.text).not.toContain("Dit is nu bewaard");
  for (const versie of ["99999999999", "-1", "x", "1e300"]) {
    const { status } = await save(id, { titel: "Titel", tekst: "Tekst.", versie });
    expect(status, versie).toBe(409);
  }
  expect(await db.notice.findUnique({ where: { id } })).toMatchObject({ revision: 1 });
});
