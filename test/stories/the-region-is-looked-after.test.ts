/** What was given up is sent after all, the search is built anew with its progress, and the log tells of it. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { aRegion, saveRegion } from "~test/factories/a-region";
import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { aContractManager, anActor, aRegionAdmin } from "~test/factories/actors";
import { aDatabase, run } from "~test/setup/database";
import { aMailServer } from "~test/setup/mail-server";
import { aBuild, visit } from "~test/setup/web";

import { changed, commit } from "~/db/commit.server";
import { type Jobs } from "~/db/jobs.server";
import { tendLetters } from "~/db/letters.server";
import { deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import {
  listAudit,
  listTraffic,
  retryLetters,
  retryMessages,
} from "~/domain/monitoring/public.server";
import { askRebuild, getIndexState, runRebuild } from "~/domain/search/public.server";
import { startTimetable } from "~/jobs/timetable.server";
import { subscriptions } from "~/jobs/subscriptions.server";
import * as log from "~/routes/admin/audit-log";
import * as logFile from "~/routes/admin/audit-log-csv";
import * as messages from "~/routes/admin/messages";
import * as index from "~/routes/admin/search-index";
import { createApp } from "~/web/app.server";

// The settings are read once, before anything else is loaded.
const port = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${chosen}`;
  return chosen;
});

const database = aDatabase();
const mail = aMailServer(port);
let jobs: Jobs;
let admin: Account;
let cookie = "";

beforeAll(async () => {
  await saveRegion(aRegion());
  admin = await anAccount({ roles: ["region-admin"], kind: "region", name: "Bea Beheer" });
  cookie = await cookieOf(admin);
  await mail.start();
  jobs = await startTimetable(0.5);
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await mail.stop();
});
beforeEach(async () => {
  await run(database.admin, "delete from mail_letter");
  await run(database.admin, "delete from outbox_message");
  mail.received.length = 0;
  mail.unknown.clear();
});

const routes = {
  "/beheer/berichtenverkeer": messages,
  "/beheer/zoeken": index,
  "/beheer/logboek": log,
  "/beheer/logboek.csv": logFile,
};
const open = () =>
  visit(createApp({ build: aBuild(routes), origin: () => "http://localhost:3000" }));

async function send(path: string, fields: Record<string, string>) {
  const get = await open();
  const headers = { "Sec-Fetch-Site": "same-origin", Cookie: cookie };
  return get(path, { method: "POST", headers, body: new URLSearchParams(fields) });
}

async function look(path: string): Promise<string> {
  const get = await open();
  return (await get(path, { headers: { Cookie: cookie } })).text();
}

let serial = 0;

async function aDeadLetter(column: "given_up_at" | "bounced_at" = "given_up_at"): Promise<string> {
  serial += 1;
  const eventKey = `dead/${serial}`;
  await run(
    database.admin,
    `insert into mail_letter (id, kind, event_key, address, language, begun, last_error, created_at, ${column})
     values (gen_random_uuid(), 'notice', $1, $2, 'nl', 2, '451', now() - interval '5 days', now())`,
    [eventKey, `lezer${serial}@example.nl`],
  );
  const row = await db.mailLetter.findUniqueOrThrow({ where: { eventKey } });
  return row.id;
}

test("a letter that was given up is shown without address or words, and really sent when tried again", async () => {
  const id = await aDeadLetter();
  const html = await look("/beheer/berichtenverkeer");
  expect(html).toContain("opgegeven");
  expect(html).toContain(`l…@example.nl`);
  expect(html).not.toContain("lezer");
  expect((await send("/beheer/berichtenverkeer", { doe: "brief", id })).status).toBe(303);
  // The hourly round does not give it up again for being old.
  await tendLetters();
  await vi.waitFor(() => expect(mail.received).toHaveLength(1), { timeout: 10_000 });
  await vi.waitFor(async () =>
    expect((await listTraffic(admin.actor)).letters).toMatchObject({ sent: 1, "given-up": 0 }),
  );
  expect((await send("/beheer/berichtenverkeer", { doe: "brief", id })).status).toBe(409);
  expect(mail.received).toHaveLength(1);
});

test("all that came back are tried at once; one whose address is gone cannot be", async () => {
  await aDeadLetter("bounced_at");
  await aDeadLetter();
  const gone = await aDeadLetter();
  await run(database.admin, "update mail_letter set address = null where id = $1", [gone]);
  const refused = await retryLetters(admin.actor, gone);
  expect(refused).toMatchObject({ ok: false, refusals: [{ conflict: true }] });
  expect(await look("/beheer/berichtenverkeer")).toContain("na 30 dagen gewist");
  const tried = await send("/beheer/berichtenverkeer", { doe: "alle-brieven" });
  expect(tried.headers.get("location")).toContain("opnieuw=2");
  await vi.waitFor(() => expect(mail.received).toHaveLength(2), { timeout: 10_000 });
});

test("two who try the same letter again send it once", async () => {
  const id = await aDeadLetter();
  const outcomes = await Promise.all([
    retryLetters(admin.actor, id),
    retryLetters(aRegionAdmin(), id),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  await vi.waitFor(() => expect(mail.received).toHaveLength(1), { timeout: 10_000 });
});

test("a message that failed is handed over again at once, and only that one", async () => {
  await commit(theSystem("test"), () =>
    Promise.resolve(
      changed(null, {
        ...{ action: "test.try", subject: "test/1" },
        announce: [
          { type: "test.tried", payload: {} },
          { type: "test.other", payload: {} },
        ],
      }),
    ),
  );
  let isBroken = true;
  const heard: string[] = [];
  const listening = {
    "test.tried": [
      () => (isBroken ? Promise.reject(new Error("kapot")) : Promise.resolve(void heard.push("a"))),
    ],
    "test.other": [() => Promise.resolve(void heard.push("b"))],
  };
  await deliver(listening);
  await run(
    database.admin,
    "update outbox_message set due_at = now() + interval '1 hour' where attempts > 0",
  );
  const { messages: found } = await listTraffic(admin.actor);
  expect(found).toMatchObject({
    waiting: 1,
    failed: 1,
    stuck: [{ type: "test.tried", attempts: 1 }],
  });
  expect(await look("/beheer/berichtenverkeer")).toContain("kapot");
  expect(await deliver(listening)).toBe(0);
  isBroken = false;
  const id = found.stuck[0]!.id;
  expect((await send("/beheer/berichtenverkeer", { doe: "bericht", id })).status).toBe(303);
  await deliver(listening);
  expect(heard).toEqual(["b", "a"]);
  expect((await send("/beheer/berichtenverkeer", { doe: "bericht", id })).status).toBe(409);
  expect((await send("/beheer/berichtenverkeer", { doe: "bericht", id: "x" })).status).toBe(409);
});

test("a rebuild runs as a job, tells how far it is, and never twice at once", async () => {
  await run(database.admin, "delete from search_rebuild");
  const [one, two] = await Promise.all([askRebuild(admin.actor), askRebuild(aRegionAdmin())]);
  expect([one.ok, two.ok].toSorted()).toEqual([false, true]);
  expect((await send("/beheer/zoeken", { doe: "bouw-op" })).status).toBe(409);
  const html = await look("/beheer/zoeken");
  expect(html).toContain("<progress");
  expect(html).toContain("wacht op een vrije werker");
  while ((await deliver(subscriptions)) > 0);
  await vi.waitFor(
    async () => expect((await getIndexState(admin.actor)).rebuild?.phase).toBe("done"),
    { timeout: 20_000 },
  );
  expect(await look("/beheer/zoeken")).not.toContain("<progress");
  expect((await askRebuild(admin.actor)).ok).toBe(true);
});

test("two workers that take up the same rebuild do it once; one that died is not waited for", async () => {
  const { id } = await db.searchRebuild.findFirstOrThrow({ where: { endedAt: null } });
  const system = theSystem("rebuild");
  await Promise.all([runRebuild(system, id), runRebuild(system, id)]);
  const first = await db.searchRebuild.findUniqueOrThrow({ where: { id } });
  expect(first.phase).toBe("done");
  await runRebuild(system, id);
  expect(await db.searchRebuild.findUniqueOrThrow({ where: { id } })).toEqual(first);
  await askRebuild(admin.actor, new Date(Date.now() - 3 * 60 * 60 * 1000));
  expect((await askRebuild(admin.actor)).ok).toBe(true);
  await run(database.admin, "update search_rebuild set ended_at = now() where ended_at is null");
});

test("the log is searched by person, act, subject and period, fifty at a time", async () => {
  await run(
    database.admin,
    `insert into audit_entry (at, actor, action, subject, details)
     select timestamptz '2026-03-01' + n * interval '1 minute', $1, 'page.save', 'offer/x' || n,
       '{"before": {"title": "oud"}, "after": {"title": "=nieuw()"}}' from generate_series(1, 120) n`,
    [admin.userId],
  );
  const first = await look(
    "/beheer/logboek?wie=bea&wat=page.save&waarover=offer/x&vanaf=2026-03-01&tot=2026-03-01",
  );
  expect(first.match(/offer\/x\d+/g)?.length).toBeGreaterThanOrEqual(50);
  expect(first).toContain("Bea Beheer (beheerder van de regio, Organisatie) bewaarde een concept.");
  expect(first).toContain("oud");
  const asked = {
    ...{ who: "Bea", role: "region-admin", action: "page.save", subject: "offer/x" },
    ...{ from: "2026-03-01", to: "2026-03-01" },
  };
  const seen: string[] = [];
  for (let after = null as Awaited<ReturnType<typeof listAudit>>["next"], i = 0; i < 4; i += 1) {
    const page = await listAudit(admin.actor, { ...asked, after });
    seen.push(...page.lines.map(({ subject }) => subject));
    after = page.next;
    if (!after) break;
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `offer/x${120 - i}`));
  expect((await listAudit(admin.actor, { ...asked, role: "expert", after: null })).lines).toEqual(
    [],
  );
  expect(
    (await listAudit(admin.actor, { ...asked, from: "2026-03-02", after: null })).lines,
  ).toEqual([]);
});

test("the file holds the same lines, and no cell that a spreadsheet would run", async () => {
  await run(
    database.admin,
    `insert into audit_entry (at, actor, action, subject) values ('2026-04-01', 'visitor', 'offer.remark', '=1+1')`,
  );
  const text = await look("/beheer/logboek.csv?vanaf=2026-04-01&tot=2026-04-01");
  expect(text.split("\n")[0]).toBe("moment,wie,rol,organisatie,handeling,onderwerp,wat_veranderde");
  expect(text).toContain("2026-04-01T00:00:00.000Z,Een bezoeker,,,offer.remark,'=1+1,");
});

test("of people the log tells what was touched, never what it says", async () => {
  await run(
    database.admin,
    `insert into audit_entry (at, actor, action, subject, details) values
     ('2026-04-02', 'system:x', 'account.change', 'user/1', '{"before": {"email": "oud@x.nl"}, "after": {"email": "nieuw@x.nl"}}')`,
  );
  const html = await look("/beheer/logboek?vanaf=2026-04-02&tot=2026-04-02");
  expect(html).toContain("email");
  expect(html).not.toContain("nieuw@x.nl");
});

test("who may not is refused; the log is for contract managers too", async () => {
  const none = { who: "", role: "", action: "", subject: "", from: null, to: null, after: null };
  await expect(listAudit(aContractManager(), none)).resolves.toBeTruthy();
  await expect(listAudit(anActor(["policy-maker"]), none)).rejects.toThrow("Not allowed");
  for (const stranger of [aContractManager(), anActor(["provider-manager"])]) {
    await expect(listTraffic(stranger)).rejects.toThrow("Not allowed");
    await expect(getIndexState(stranger)).rejects.toThrow("Not allowed");
    expect(() => askRebuild(stranger)).toThrow("Not allowed");
    expect(() => retryMessages(stranger, "all")).toThrow("Not allowed");
    expect(() => retryLetters(stranger, "all")).toThrow("Not allowed");
  }
});
