/** Who may say that a wait is doubted, and who sees what of it: the public never who called. */
import { expect, test, vi } from "vitest";

import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { anActor } from "~test/factories/actors";
import { aDoubtedWindow, at, call, MADE } from "~test/factories/doubts";
import { aBuild, visit } from "~test/setup/web";

import type { PersonRole } from "~/domain/accounts/public";
import * as providerStart from "~/routes/provider/start";
import * as waitsPage from "~/routes/provider/waiting-times";
import * as offerPage from "~/routes/public/offer";
import * as worklistPage from "~/routes/region/worklist";
import { createApp } from "~/web/app.server";

const { people, places } = aDoubtedWindow();

const ORIGIN = "http://localhost:3000";
const open = () =>
  visit(
    createApp({
      build: aBuild({
        ...{ "/aanbod/:code": offerPage, "/aanbieder": providerStart },
        ...{ "/aanbieder/wachttijden": waitsPage, "/regio/werklijst": worklistPage },
      }),
      origin: () => ORIGIN,
    }),
  );

const MAY: PersonRole[] = [
  ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
  ...(["medical-specialist", "certified-institution"] as const),
];
const MAY_NOT: PersonRole[] = [
  ...(["client-supporter", "privacy-officer", "provider-editor", "provider-manager"] as const),
  ...(["contract-manager", "quality-officer", "expert", "policy-maker", "region-admin"] as const),
];
const ROLES = [
  ...MAY.map((role) => [role, 422] as const),
  ...MAY_NOT.map((role) => [role, 403] as const),
];

test("who may: the form stands there for who refers, and is refused to all others", async () => {
  const get = await open();
  const FORM = "Ik belde en hoorde iets anders";
  const post = (cookie: string, body = "plek=&gehoord=weken&weken=&dag=") =>
    get("/aanbod/o1?gebeld=nu", {
      method: "POST",
      headers: {
        ...{ Cookie: cookie, "Sec-Fetch-Site": "same-origin" },
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body,
    });
  expect((await post("")).status).toBe(401);
  expect(await (await get("/aanbod/o1")).text()).not.toContain(FORM);
  for (const [role, status] of ROLES) {
    const cookie = await cookieOf(await anAccount({ roles: [role] }));
    expect((await post(cookie)).status, role).toBe(status);
    const page = await (await get("/aanbod/o1", { headers: { Cookie: cookie } })).text();
    expect(page.includes(FORM), role).toBe(status === 422);
  }
  const cookie = await cookieOf(people.referrer);
  for (let n = 0; n < 20; n++) {
    const body = `plek=${crypto.randomUUID()}&gehoord=niemand&dag=${MADE}`;
    expect((await post(cookie, body)).status).toBe(404);
  }
  const sent = await post(cookie, `plek=${places[0]!}&gehoord=weken&weken=12&dag=${MADE}`);
  expect(sent.status).toBe(303);
}, 60_000);

test("what is seen of it: all by both sides, only the doubt by the public", async () => {
  await call(people.referrer.actor, places[0]!, { weeks: 1, note: "De balie zei dit." });
  vi.setSystemTime(at("2026-05-28"));
  const get = await open();
  const seenBy = async (account: Account | null, path: string) => {
    const headers = { Cookie: account ? await cookieOf(account) : "" };
    return (await get(path, { headers })).text();
  };
  const own = await seenBy(people.referrer, "/aanbod/o1");
  expect(own).toContain("Geen antwoord");
  expect(own).toContain("De balie zei dit.");
  const row = await seenBy(people.editor, "/aanbieder/wachttijden");
  expect(row).toContain("Toegang Hoorn belde op 22 mei 2026 en hoorde: 1 week.");
  expect(row).toContain(`id="rij-${places[0]!}"`);
  expect(await seenBy(people.editor, "/aanbieder")).toContain(
    `/aanbieder/wachttijden#rij-${places[0]!}`,
  );
  expect(await seenBy(people.contract, "/regio/werklijst")).toContain(
    "Opgegeven: 4 weken. Gehoord: 1 week.",
  );
  const colleague = await anAccount({ roles: ["access-worker"] });
  for (const account of [null, colleague]) {
    const page = await seenBy(account, "/aanbod/o1");
    expect(page).toContain("Niet zeker");
    for (const secret of ["Toegang Hoorn", "Bellende Persoon", "De balie zei dit."])
      expect(page).not.toContain(secret);
  }
  expect(row).not.toContain("Bellende Persoon");
  expect(row).toContain(`href="#rij-${places[0]!}"`);
});

test("no actor without the right gets past the verb", async () => {
  for (const role of MAY_NOT)
    await expect(call(anActor([role]), places[0]!), role).rejects.toThrow("Not allowed");
});
