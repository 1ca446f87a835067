/** A team lead hands over what somebody has in hand who leaves; a worker chooses a deputy. Without scripts. */
import { expect, test } from "vitest";

import { anAccount, cookieOf } from "~test/factories/accounts";
import { aNeed, aReferralRegion } from "~test/factories/needs";
import { aDatabase } from "~test/setup/database";
import { aPlainBrowser } from "~test/setup/plain-browser";

import * as members from "~/routes/referrer/members";
import * as handOver from "~/routes/referrer/hand-over";
import * as needs from "~/routes/referrer/needs";

const people = aReferralRegion(aDatabase());
const ROUTES = {
  "/verwijzer/overdragen": handOver,
  "/verwijzer/hulpvragen": needs,
  "/verwijzer/gebruikers": members,
};

test("who leaves is only taken out once its whole case load went over", async () => {
  const { lead, colleague } = people;
  const leaver = await anAccount({ organisationId: lead.organisationId, name: "Vera Vertrekt" });
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push((await aNeed({ by: leaver })).id);
  const browser = await aPlainBrowser(ROUTES, await cookieOf(lead));
  const away = { doe: "verwijderen", userId: leaver.userId };
  const refused = await browser.post("/verwijzer/gebruikers", away);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Draag die eerst over");

  const page = await browser.get(`/verwijzer/overdragen?van=${leaver.userId}`);
  expect(page.text).toContain("Zaken van Vera Vertrekt overdragen");
  expect(page.text).toContain("Alle 3 open zaken");
  const address = `/verwijzer/overdragen?van=${leaver.userId}`;
  const nobody = await browser.post(address, { doe: "overdragen", zaak: ids[1]! });
  expect(nobody.status).toBe(422);
  expect(nobody.text).toContain("Kies een collega van uw organisatie");
  // What was ticked still is.
  expect(nobody.text).toMatch(new RegExp(`checked="" value="${ids[1]}"|value="${ids[1]}" checked`));
  const all = await browser.post(address, {
    doe: "overdragen",
    alle: "ja",
    naar: colleague.userId,
  });
  expect(all.to).toBe("/verwijzer/overdragen?overgedragen=3");
  expect((await browser.get(all.to)).text).toContain("3 zaken zijn overgedragen");
  const twice = await browser.post(address, {
    doe: "overdragen",
    alle: "ja",
    naar: colleague.userId,
  });
  expect([twice.status, twice.text.includes("niet meer in handen")]).toEqual([409, true]);
  expect((await browser.post("/verwijzer/gebruikers", away)).status).toBe(303);

  const theirs = await aPlainBrowser(ROUTES, await cookieOf(colleague));
  expect((await theirs.get("/verwijzer/hulpvragen")).text).toContain("3 hulpvragen");
});

test("a worker sees and gives the own cases only, and chooses a deputy", async () => {
  const { worker, lead, colleague } = people;
  const { number } = await aNeed({ by: lead });
  const own = await aNeed({ by: worker });
  const browser = await aPlainBrowser(ROUTES, await cookieOf(worker));
  const page = await browser.get("/verwijzer/overdragen");
  expect(page.text).toContain(`H-${own.number},`);
  expect(page.text).not.toContain(`H-${number},`);
  // A colleague's can be taken over, and given to nobody else.
  const address = `/verwijzer/overdragen?van=${lead.userId}`;
  expect((await browser.get(address)).text).toContain(`H-${number},`);
  const given = { doe: "overdragen", alle: "ja", naar: colleague.userId };
  expect((await browser.post(address, given)).status).toBe(403);
  const kept = await browser.post("/verwijzer/overdragen", {
    ...{ doe: "vervanger", vervanger: colleague.userId },
  });
  expect((await browser.get(kept.to)).text).toContain("Uw vervanger is bewaard");
  const deputy = await aPlainBrowser(ROUTES, await cookieOf(colleague));
  expect((await deputy.get("/verwijzer/hulpvragen")).text).toContain(`H-${own.number}:`);
});
