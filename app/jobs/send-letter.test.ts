import { readdirSync, readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";

import { aDatabase, run } from "~test/setup/database";
import { newFolder } from "~test/setup/server-folders";
import { aMailServer } from "~test/setup/mail-server";

import { databaseAddress } from "~/db/address.server";
import { derive } from "~/db/derive.server";
import { type Jobs, QUEUES } from "~/db/jobs.server";
import { KEPT_DAYS, type NewLetter, tendLetters, writeLetter } from "~/db/letters.server";
import { db } from "~/db/read.server";

import { sendLetter } from "./send-letter.server";
import { startTimetable } from "./timetable.server";

// The settings are read once, before anything else is loaded.
const port = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${chosen}`;
  process.env.MAIL_FROM = "Etalage <etalage@example.nl>";
  return chosen;
});

const database = aDatabase();
const mail = aMailServer(port);
const running: Jobs[] = [];

beforeAll(() => mail.start());
afterAll(() => mail.stop());
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  await run(database.admin, "delete from mail_letter");
  await run(database.admin, "delete from pgboss.job");
  mail.received.length = 0;
  mail.unknown.clear();
  mail.meet = null;
});

let serial = 0;

function aLetter(change: Partial<NewLetter> = {}): NewLetter {
  serial += 1;
  return {
    kind: "notice",
    eventKey: `event/${serial}`,
    userId: null,
    address: `lezer${serial}@example.nl`,
    language: "nl",
    facts: {},
    ...change,
  };
}

async function put(letter: NewLetter): Promise<string> {
  await derive((tx) => writeLetter(tx, letter));
  const [row] = await db.mailLetter.findMany({ where: { eventKey: letter.eventKey } });
  return row!.id;
}

const fate = (id: string) => db.mailLetter.findUniqueOrThrow({ where: { id } });

async function work(): Promise<void> {
  running.push(await startTimetable(0.5));
}

/** What pg-boss does by itself when a job was not heard of for too long. */
async function letTimePass(): Promise<void> {
  await run(database.admin, "update mail_letter set begun_at = begun_at - interval '5 minutes'");
  await run(database.admin, "update pgboss.job set state = 'retry' where state = 'active'");
  await run(database.admin, "update pgboss.job set start_after = now() where state = 'retry'");
}

test("a letter is sent by a job, in both forms, in the reader's language", async () => {
  await work();
  const dutch = await put(aLetter());
  const english = await put(aLetter({ language: "en" }));
  await vi.waitFor(() => expect(mail.received).toHaveLength(2), { timeout: 10_000 });
  const [one, other] = mail.received.sort((a, b) => a.subject!.localeCompare(b.subject!));
  expect(one).toMatchObject({
    subject: "Er staat een melding voor u klaar",
    from: { name: "Etalage", address: "etalage@example.nl" },
    messageId: `<${dutch}@localhost>`,
  });
  expect(one!.text).toContain("http://localhost:3000/account/meldingen");
  expect(one!.html).toContain('<a href="http://localhost:3000/account/meldingen">');
  expect(other!.subject).toBe("There is a notice for you");
  await vi.waitFor(async () => expect((await fate(english)).sentAt).not.toBeNull());
});

test("one event makes one letter, and a letter that was sent is not sent again", async () => {
  const letter = aLetter();
  const id = await put(letter);
  expect(await put(letter)).toBe(id);
  await sendLetter({ letter: id });
  await sendLetter({ letter: id });
  expect(mail.received).toHaveLength(1);
  expect(await fate(id)).toMatchObject({ begun: 1, failed: 0 });
});

test("what is undone leaves no letter and no job", async () => {
  const letter = aLetter();
  const undone = derive(async (tx) => {
    await writeLetter(tx, letter);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await db.mailLetter.count({ where: { eventKey: letter.eventKey } })).toBe(0);
  const { rows } = await run(database.admin, "select 1 from pgboss.job where state < 'active'");
  expect(rows).toEqual([]);
});

test("a mail server that is down is waited for", async () => {
  await mail.stop();
  const id = await put(aLetter());
  await work();
  await vi.waitFor(async () => expect((await fate(id)).failed).toBeGreaterThan(0), {
    timeout: 10_000,
  });
  expect(await fate(id)).toMatchObject({ lastError: "ESOCKET", sentAt: null, bouncedAt: null });
  await mail.start();
  await letTimePass();
  await vi.waitFor(async () => expect((await fate(id)).sentAt).not.toBeNull(), {
    timeout: 15_000,
  });
  expect(mail.received).toHaveLength(1);
});

test("an address that is refused for good has bounced, and is not tried again", async () => {
  const letter = aLetter({ address: "weg@example.nl" });
  mail.unknown.add(letter.address);
  const id = await put(letter);
  await sendLetter({ letter: id });
  expect(await fate(id)).toMatchObject({ lastError: "550", sentAt: null });
  expect((await fate(id)).bouncedAt).not.toBeNull();
  await sendLetter({ letter: id });
  expect(await fate(id)).toMatchObject({ begun: 1 });
});

test("kill -9 after the letter left, before it was ticked off: one duplicate, known for one", async () => {
  const id = await put(aLetter());
  await killWhileSending();
  expect(mail.received).toHaveLength(1);
  expect(await fate(id)).toMatchObject({ begun: 1, failed: 0, sentAt: null });
  await letTimePass();
  await work();
  await vi.waitFor(async () => expect((await fate(id)).sentAt).not.toBeNull(), {
    timeout: 10_000,
  });
  expect(mail.received).toHaveLength(2);
  expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(1);
}, 60_000);

test("a letter that was perhaps sent twice is not sent a third time", async () => {
  const id = await put(aLetter());
  await run(
    database.admin,
    "update mail_letter set begun = 2, begun_at = now() - interval '1 day'",
  );
  await sendLetter({ letter: id });
  expect(mail.received).toHaveLength(0);
  expect((await fate(id)).givenUpAt).not.toBeNull();
});

/** A worker of its own, killed at the moment at which the mail server has the letter. */
async function killWhileSending(): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/drill/mail-worker.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: databaseAddress().app },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  mail.meet = () => void child.kill("SIGKILL");
  await once(child, "exit");
  mail.meet = null;
}

test("two processes with one letter: the second leaves it", async () => {
  const id = await put(aLetter());
  mail.meet = null;
  const results = await Promise.allSettled([
    sendLetter({ letter: id }),
    sendLetter({ letter: id }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(mail.received).toHaveLength(1);
});

test("a subject cannot begin a header of its own", async () => {
  const id = await put(aLetter({ kind: "reset", facts: { path: '/x"><script>' } }));
  await sendLetter({ letter: id });
  expect(mail.received[0]!.html).not.toContain("<script>");
  const to = await put(aLetter({ address: "a@example.nl\r\nBcc: b@example.nl" }));
  await sendLetter({ letter: to }).catch(() => undefined);
  for (const letter of mail.received) expect(letter.bcc ?? []).toEqual([]);
});

test("a month later nobody can tell whom a letter was for; one that lost its job gets another", async () => {
  const old = await put(aLetter({ facts: { count: 3 } }));
  const open = await put(aLetter());
  await run(database.admin, "delete from pgboss.job where name = 'letters'");
  const days = (n: number) => new Date(Date.now() - n * 24 * 60 * 60 * 1000);
  await run(database.admin, "update mail_letter set created_at = $2, sent_at = $2 where id = $1", [
    old,
    days(KEPT_DAYS + 1),
  ]);
  await tendLetters();
  expect(await fate(old)).toMatchObject({ address: null, facts: {} });
  const { rows } = await run(
    database.admin,
    "select data->>'letter' as letter from pgboss.job where name = 'letters'",
  );
  expect(rows).toEqual([{ letter: open }]);
  await tendLetters(new Date(Date.now() + 4 * 24 * 60 * 60 * 1000));
  expect((await fate(open)).givenUpAt).not.toBeNull();
});

test("without a mail server letters are kept as files, for a month", async () => {
  const folder = newFolder();
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", KEEP], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, SMTP_URL: "", DATA_DIR: folder, LOG_LEVEL: "silent" },
  });
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(readdirSync(path.join(folder, "mail"))).toEqual(["een.eml"]);
  expect(readFileSync(path.join(folder, "mail", "een.eml"), "utf8")).toContain("Subject: Dag");
});

const KEEP = `
const { send, forgetKept } = await import("./app/mail/send.server.ts");
const letter = { id: "oud", to: "a@example.nl", subject: "Dag", text: "Dag", html: "<p>Dag</p>" };
await send(letter);
forgetKept(30, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
await send({ ...letter, id: "een" });
`;

test("the owner made every queue, and the app may make none", async () => {
  const { rows } = await run(database.admin, "select name from pgboss.queue");
  expect(rows.map(({ name }) => name as string)).toEqual(expect.arrayContaining([...QUEUES]));
  const making = run(databaseAddress().app, "select pgboss.create_queue('mine', '{}')");
  await expect(making).rejects.toThrow("permission denied");
});
