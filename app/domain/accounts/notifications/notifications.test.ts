import { expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { aSupplier } from "~test/factories/suppliers";
import { aDatabase, run } from "~test/setup/database";

import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

import { theSystem } from "../actor";
import { chooseDelivery, markRead } from "./keep-notifications.server";
import {
  countUnread,
  findBounce,
  listDeliveries,
  listNotifications,
} from "./list-notifications.server";
import { kindsFor } from "./notification";
import { notify } from "./notify.server";
import { sendDigests } from "./send-digests.server";

const database = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
const day = (n: number) => new Date(now.getTime() + n * 24 * 60 * 60 * 1000);

async function anEditor(supplierId: string) {
  return anAccount({ roles: ["provider-editor"], kind: "provider", supplierId });
}

async function tell(supplierId: string, eventKey: string, at = now): Promise<void> {
  const concerned = { supplierId, roles: ["provider-editor", "provider-manager"] as const };
  const news = { kind: "waits-due" as const, subject: "offer/o1", eventKey };
  await derive((tx) => notify(tx, news, { concerned, now: at }));
}

const lettersTo = (userId: string) =>
  db.mailLetter.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });

test("only who it concerns is told, once per event, in the app and by a letter", async () => {
  const supplierId = await aSupplier();
  const editor = await anEditor(supplierId);
  const stranger = await anEditor(await aSupplier());
  await tell(supplierId, "challenge/1");
  await tell(supplierId, "challenge/1");
  expect(await listNotifications(editor.actor)).toMatchObject([
    { kind: "waits-due", subject: "offer/o1", isRead: false },
  ]);
  expect(await lettersTo(editor.userId)).toMatchObject([
    { kind: "notice", address: editor.email, language: "nl", facts: {} },
  ]);
  expect(await listNotifications(stranger.actor)).toEqual([]);
  expect(await lettersTo(stranger.userId)).toEqual([]);
});

test("one's own are marked as read, and nobody else's", async () => {
  const supplierId = await aSupplier();
  const [editor, other] = [await anEditor(supplierId), await anAccount()];
  await tell(supplierId, "challenge/2");
  await tell(supplierId, "challenge/3");
  const [first] = await listNotifications(editor.actor);
  expect(await markRead(other.actor, [first!.id])).toEqual({ ok: true, value: 0 });
  expect(await countUnread(editor.userId)).toBe(2);
  expect(await markRead(editor.actor, [first!.id, "x", "99999"])).toEqual({ ok: true, value: 1 });
  expect(await markRead(editor.actor, "all")).toEqual({ ok: true, value: 1 });
  expect(await countUnread(editor.userId)).toBe(0);
});

test("who wants one mail a day gets one, of what is new and unread; who wants none gets none", async () => {
  const supplierId = await aSupplier();
  const daily = await anEditor(supplierId);
  await chooseDelivery(daily.actor, { "waits-due": "daily" });
  await tell(supplierId, "challenge/4");
  await tell(supplierId, "challenge/5");
  expect(await lettersTo(daily.userId)).toEqual([]);
  await sendDigests(theSystem("digests"), new Date("2026-11-26T05:30:00Z"));
  expect(await lettersTo(daily.userId)).toEqual([]);
  await sendDigests(theSystem("digests"), day(1));
  await tell(supplierId, "challenge/6", day(1));
  await sendDigests(theSystem("digests"), day(1));
  expect(await lettersTo(daily.userId)).toMatchObject([{ kind: "digest", facts: { count: 2 } }]);
  await sendDigests(theSystem("digests"), day(2));
  expect((await lettersTo(daily.userId)).map(({ facts }) => facts)).toEqual([
    { count: 2 },
    { count: 1 },
  ]);

  await chooseDelivery(daily.actor, { "waits-due": "never" });
  await tell(supplierId, "challenge/7", day(3));
  await sendDigests(theSystem("digests"), day(3));
  expect(await lettersTo(daily.userId)).toHaveLength(2);
  expect(await countUnread(daily.userId)).toBe(4);
});

test("a person chooses only of what can come to the own roles", async () => {
  const worker = await anAccount({ roles: ["contract-manager"], kind: "region" });
  await chooseDelivery(worker.actor, { "waits-due": "never", "provider-silent": "daily" });
  const others = kindsFor(["contract-manager"]).filter((kind) => kind !== "provider-silent");
  expect(others).toContain("wait-doubtful");
  expect(others).not.toContain("waits-due");
  const chosen = await listDeliveries(worker.actor);
  expect(chosen).toContainEqual({ kind: "provider-silent", delivery: "daily" });
  expect(chosen).toHaveLength(others.length + 1);
  for (const kind of others) expect(chosen).toContainEqual({ kind, delivery: "at_once" });
  expect(await db.notificationChoice.count({ where: { userId: worker.userId } })).toBe(1);
});

test("whose last letter came back is told so, until one arrives", async () => {
  const supplierId = await aSupplier();
  const editor = await anEditor(supplierId);
  await tell(supplierId, "challenge/8");
  const bounced = "update mail_letter set bounced_at = now() where user_id = $1";
  await run(database.admin, bounced, [editor.userId]);
  expect(await findBounce(editor.actor)).not.toBeNull();
  await tell(supplierId, "challenge/9");
  const sent = "update mail_letter set sent_at = now() where user_id = $1 and bounced_at is null";
  await run(database.admin, sent, [editor.userId]);
  expect(await findBounce(editor.actor)).toBeNull();
});
