import { beforeEach, expect, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { derive } from "./derive.server";
import { announce, countOpen, deliver, forgetDone, type Subscriptions } from "./outbox.server";
import { db } from "./read.server";

const handle = aDatabase();

beforeEach(() => run(handle.admin, "delete from outbox_message; truncate contact"));

const said = (...words: string[]) => words.map((word) => ({ type: "said", payload: { word } }));
const say = (...words: string[]) => derive((tx) => announce(tx, said(...words)));

/** Writes each word down as part of the message's transaction; `bad` ones are refused after that. */
const writeDown = (isBad = (_: string) => false): Subscriptions => ({
  said: [
    async (tx, messages) => {
      for (const { payload } of messages) {
        const name = String(payload.word);
        await tx.contact.create({ data: { municipalityCode: "0405", kind: "access", name } });
        if (isBad(name)) throw new Error(`cannot write ${name}`);
      }
    },
  ],
});

const written = async () =>
  (await db.contact.findMany({ orderBy: { id: "asc" } })).map((row) => row.name);

test("messages are handed over in order and ticked off with what they caused", async () => {
  await say("one", "two", "three");
  expect(await countOpen()).toBe(3);
  expect(await deliver(writeDown())).toBe(3);
  expect(await written()).toEqual(["one", "two", "three"]);
  expect(await countOpen()).toBe(0);
  expect(await deliver(writeDown())).toBe(0);
});

test("a message that fails leaves nothing behind, waits, and holds up nobody", async () => {
  await say("one", "two", "three");
  await deliver(writeDown((word) => word === "two"));
  expect(await written()).toEqual(["one", "three"]);
  const [waiting] = await db.outboxMessage.findMany({ where: { doneAt: null } });
  expect(waiting).toMatchObject({ attempts: 1, lastError: "cannot write two" });
  expect(waiting!.dueAt.getTime()).toBeGreaterThan(Date.now());
  expect(await deliver(writeDown())).toBe(0);

  await run(handle.admin, "update outbox_message set due_at = now()");
  await deliver(writeDown());
  expect(await written()).toEqual(["one", "three", "two"]);
});

test("each failure doubles the wait, up to five minutes", async () => {
  await say("never");
  const waits: number[] = [];
  for (let attempt = 0; attempt < 12; attempt++) {
    await run(handle.admin, "update outbox_message set due_at = now()");
    await deliver(writeDown(() => true));
    const { rows } = await run(
      handle.admin,
      "select extract(epoch from due_at - now())::float8 as wait from outbox_message",
    );
    waits.push((rows[0] as { wait: number }).wait);
  }
  waits.forEach((wait, attempt) => {
    const longest = Math.min(2 ** attempt, 300);
    expect(wait).toBeGreaterThan(longest * 0.5 - 1);
    expect(wait).toBeLessThanOrEqual(longest);
  });
});

test("two workers at once never hand over the same message", async () => {
  await say(...Array.from({ length: 60 }, (_, i) => `word ${i}`));
  const workers = [1, 2, 3].map(async () => {
    while ((await deliver(writeDown(), 5)) > 0);
  });
  await Promise.all(workers);
  const words = await written();
  expect(words).toHaveLength(60);
  expect(new Set(words).size).toBe(60);
});

test("a message that nobody listens to is a fault that is kept", async () => {
  await say("hello");
  await deliver({});
  const [waiting] = await db.outboxMessage.findMany();
  expect(waiting).toMatchObject({ doneAt: null, lastError: "Nobody listens to said." });
});

test("a message is forgotten a week after it was done, and not before it was", async () => {
  await say("done", "open");
  await run(
    handle.admin,
    `update outbox_message set done_at = case when payload->>'word' = 'done' then now() end`,
  );
  const day = 24 * 60 * 60 * 1000;
  expect(await forgetDone(new Date(Date.now() + 6 * day))).toBe(0);
  expect(await forgetDone(new Date(Date.now() + 8 * day))).toBe(1);
  expect(await countOpen()).toBe(1);
});
