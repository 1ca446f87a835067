import { beforeEach, expect, test } from "vitest";

import { aContractManager, anActor, aRegionAdmin } from "~test/factories/actors";
import { anAccount } from "~test/factories/accounts";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { answerComment, commentText } from "./comment-text.server";
import { listFinalTexts } from "./list-final-texts.server";
import { getBookEntry, listBookEntries, listOpenTexts } from "./list-texts.server";
import { openText, publishText, withdrawText } from "./move-text.server";
import { beginText, saveText } from "./write-text.server";
import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { Denied, Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

const database = aDatabase();
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const now = at("2026-11-26");
const manager = aContractManager();
const UNTIL = "2026-12-10";

beforeEach(async () => {
  for (const table of ["book_text", "membership", "supplier", "audit_entry", "outbox_message"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  expect(await importRegisters(theSystem("import"), aRegisterFolder(), { now })).toMatchObject({
    ok: true,
  });
});

async function aProvider(code: string, role: "provider-editor" | "provider-manager") {
  const supplier = await db.supplier.findFirstOrThrow({ where: { code } });
  const more = { roles: [role], kind: "provider" as const, supplierId: supplier.id };
  return (await anAccount({ ...more, name: `Iemand van ${code}` })).actor;
}

const idOf = (outcome: Outcome<{ id: string }>) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.id;
};
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusals[0]!.code);
const theText = async () => (await getBookEntry(manager, "p01", now)).unfinished!;

const fields = {
  ...{ plain: "Hulp als gedrag u zorgen geeft.", professional: "Voor jeugd met vragen." },
  ...{ examples: ["Rust in huis"], criteriaIn: "Tot 18 jaar.", criteriaOut: "Acute crisis." },
};

async function aDraft() {
  const id = idOf(await beginText(manager, "p01", now));
  const { revision } = await theText();
  idOf(await saveText(manager, { id, revision, fields, owner: "Contractmanagement" }, now));
  return id;
}

async function anOpenText() {
  const id = await aDraft();
  const { revision } = await theText();
  return idOf(await openText(manager, { id, revision, until: UNTIL }, now));
}

const publish = async (id: string, from: string, when: string, actor: Actor = manager) =>
  publishText(actor, { id, revision: (await theText()).revision, from }, at(when));

test("a text travels from draft by comments and answers to the day from which it holds", async () => {
  const id = await anOpenText();
  const editor = await aProvider("p001", "provider-editor");
  const other = await aProvider("p002", "provider-manager");
  const said = { textId: id, body: "Noem ook ouders." };
  const commentId = idOf(await commentText(editor, said, now));

  const [open] = await listOpenTexts(other, now);
  expect(open).toMatchObject({ entry: { item: { code: "p01" } }, text: { comments: [], fields } });
  expect((await listOpenTexts(editor, now))[0]!.text.comments).toHaveLength(1);
  expect((await theText()).comments).toMatchObject([
    { by: "Iemand van p001", supplier: "De Zilte Kreek", body: "Noem ook ouders." },
  ]);

  expect(codeOf(await publish(id, "2027-01-01", UNTIL))).toBe("book-text.still-open");
  expect(codeOf(await publish(id, "2027-01-01", "2026-12-11"))).toBe("book-text.unanswered");
  const answer = { commentId, verdict: "adopted" as const, answer: "Staat er nu in." };
  expect(codeOf(await answerComment(manager, answer, now))).toBe("ok");
  expect(codeOf(await publish(id, "2026-12-10", "2026-12-11"))).toBe("book-text.past");
  expect(codeOf(await publish(id, "2027-01-01", "2026-12-11"))).toBe("ok");

  expect(await listFinalTexts()).toMatchObject([{ code: "p01", from: "2027-01-01", ...fields }]);
  const before = await getBookEntry(manager, "p01", at("2026-12-31"));
  const later = await getBookEntry(manager, "p01", at("2027-01-01"));
  expect([before.holding?.owner, later.holding?.owner]).toEqual([null, "Contractmanagement"]);
  expect((await listOpenTexts(editor, at("2027-02-01")))[0]).toMatchObject({
    text: { state: "final", comments: [{ verdict: "adopted", answer: "Staat er nu in." }] },
  });
  expect(await listOpenTexts(other, at("2027-02-01"))).toEqual([]);
  const actions = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(actions.map(({ action }) => action).filter((one) => one.startsWith("book"))).toEqual(
    ["begin", "save", "open", "comment", "answer", "publish"].map((one) => `book-text.${one}`),
  );
});

test("of two editors the second is told, and of two who begin one begins", async () => {
  const begun = await Promise.all([
    beginText(manager, "p01", now),
    beginText(aRegionAdmin(), "p01", now),
  ]);
  expect(begun.map(codeOf).toSorted()).toEqual(["book-text.begun-already", "ok"]);
  const { id, revision } = await theText();
  const saving = { id, revision, fields, owner: "Contractmanagement" };
  const saved = await Promise.all([
    saveText(manager, { ...saving, fields: { ...fields, plain: "Eén" } }, now),
    saveText(aRegionAdmin(), { ...saving, fields: { ...fields, plain: "Twee" } }, now),
  ]);
  expect(saved.map(codeOf).toSorted()).toEqual(["book-text.changed-meanwhile", "ok"]);
  expect(saved.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ conflict: true }] });
});

test("nobody makes final or opens what they had not seen", async () => {
  const id = await aDraft();
  const { revision } = await theText();
  const stale = { id, revision: revision - 1 };
  expect(codeOf(await openText(manager, { ...stale, until: UNTIL }, now))).toBe(
    "book-text.changed-meanwhile",
  );
  idOf(await openText(manager, { id, revision, until: UNTIL }, now));
  const late = at("2026-12-11");
  expect(codeOf(await publishText(manager, { id, revision, from: "2027-01-01" }, late))).toBe(
    "book-text.changed-meanwhile",
  );
});

test("a move that is not in the table is refused as one that came too late", async () => {
  const id = await aDraft();
  expect(await publish(id, "2027-01-01", "2026-12-11")).toMatchObject({
    refusals: [{ code: "book-text.not-now", conflict: true }],
  });
  const { revision } = await theText();
  idOf(await withdrawText(manager, { id, revision }, now));
  const again = { id, revision: revision + 1 };
  for (const move of [
    saveText(manager, { ...again, fields, owner: "o" }, now),
    openText(manager, { ...again, until: UNTIL }, now),
    withdrawText(manager, again, now),
  ])
    expect(await move).toMatchObject({ refusals: [{ conflict: true }] });
});

test("a final text can be withdrawn until the day on which it begins to hold", async () => {
  const id = await anOpenText();
  idOf(await publish(id, "2027-01-01", "2026-12-11"));
  const { revision } = (await getBookEntry(manager, "p01", now)).closed[0]!;
  expect(await withdrawText(manager, { id, revision }, at("2027-01-01"))).toMatchObject({
    refusals: [{ conflict: true }],
  });
  expect(codeOf(await withdrawText(manager, { id, revision }, at("2026-12-31")))).toBe("ok");
  expect(await listFinalTexts()).toEqual([]);
});

test("comments come while a text is open, and each is answered once", async () => {
  const editor = await aProvider("p001", "provider-editor");
  const draft = await aDraft();
  const say = (body: string, when = now) => commentText(editor, { textId: draft, body }, when);
  await expect(say("Te vroeg")).rejects.toThrow(Missing);
  const { revision } = await theText();
  idOf(await openText(manager, { id: draft, revision, until: UNTIL }, now));
  expect(codeOf(await say(" "))).toBe("book-text.no-comment");
  expect(codeOf(await say("x".repeat(2_001)))).toBe("book-text.too-long");
  expect(codeOf(await say("Te laat", at("2026-12-11")))).toBe("book-text.closed");
  const commentId = idOf(await say("Op de laatste dag", at(UNTIL)));
  const answer = { commentId, verdict: "not_adopted" as const, answer: "Omdat het er al staat." };
  expect(codeOf(await answerComment(manager, { ...answer, answer: "" }, now))).toBe(
    "book-text.no-answer",
  );
  const both = await Promise.all([
    answerComment(manager, answer, now),
    answerComment(aRegionAdmin(), answer, now),
  ]);
  expect(both.map(codeOf).toSorted()).toEqual(["book-text.answered-already", "ok"]);
  const events = await db.outboxMessage.findMany({ where: { type: { startsWith: "book" } } });
  expect(events.map(({ type }) => type).toSorted()).toEqual([
    "book-comment.answered",
    "book-text.opened",
  ]);
});

test("a provider does not write, the region does not comment, and others do neither", async () => {
  const id = await anOpenText();
  const { revision } = await theText();
  const strangers = [
    await aProvider("p001", "provider-manager"),
    anActor(["policy-maker"]),
    anActor(["access-worker"], { municipalities: ["0405"] }),
  ];
  for (const stranger of strangers) {
    const tries = [
      () => beginText(stranger, "p01", now),
      () => saveText(stranger, { id, revision, fields, owner: "o" }, now),
      () => openText(stranger, { id, revision, until: UNTIL }, now),
      () => publishText(stranger, { id, revision, from: "2027-01-01" }, now),
      () => withdrawText(stranger, { id, revision }, now),
      () => listBookEntries(stranger, now),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow(Denied);
  }
  for (const stranger of [manager, strangers[1]!, strangers[2]!])
    await expect(commentText(stranger, { textId: id, body: "x" }, now)).rejects.toThrow(Denied);
  await expect(beginText(manager, "geen-code", now)).rejects.toThrow(Missing);
});
