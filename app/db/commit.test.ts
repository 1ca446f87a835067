import { expect, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { changed, commit } from "./commit.server";
import { db } from "./read.server";
import { refuse } from "~/domain/kernel/outcome";

const handle = aDatabase();
const author = { userId: "system:test" };

const anEvent = { type: "offers.changed", payload: { offerIds: ["o1"] } };

function save(name: string, outcome: "keep" | "refuse" | "throw") {
  return commit(author, async (tx) => {
    await tx.contact.create({ data: { municipalityCode: "0405", kind: "access", name } });
    if (outcome === "refuse") return refuse("contact.unknown");
    if (outcome === "throw") throw new Error("broken");
    return changed(name, {
      action: "contact.add",
      subject: `contact/${name}`,
      announce: [anEvent],
    });
  });
}

test("a change, its audit entry and its announcement are saved together", async () => {
  expect(await save("Wijkteam", "keep")).toEqual({ ok: true, value: "Wijkteam" });
  const audit = await db.auditEntry.findMany({ where: { subject: "contact/Wijkteam" } });
  expect(audit.map(({ actor, action }) => ({ actor, action }))).toEqual([
    { actor: "system:test", action: "contact.add" },
  ]);
  const message = await db.outboxMessage.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect({ type: message.type, payload: message.payload, doneAt: message.doneAt }).toEqual({
    ...anEvent,
    doneAt: null,
  });
});

test("a refusal undoes everything and is returned", async () => {
  expect(await save("Nooit", "refuse")).toEqual({
    ok: false,
    refusals: [{ code: "contact.unknown" }],
  });
  expect(await db.contact.count({ where: { name: "Nooit" } })).toBe(0);
});

test("a fault undoes everything and is thrown", async () => {
  await expect(save("Kapot", "throw")).rejects.toThrow("broken");
  expect(await db.contact.count({ where: { name: "Kapot" } })).toBe(0);
});

test("the audit can be added to by the app and rewritten by nobody", async () => {
  const app = new URL(handle.admin);
  app.username = "etalage_test_app";
  app.password = "test-only";
  await expect(run(app.href, "update audit_entry set actor = 'x'")).rejects.toThrow(
    "permission denied",
  );
  await expect(run(app.href, "delete from audit_entry")).rejects.toThrow("permission denied");
  await expect(run(handle.admin, "update audit_entry set actor = 'x'")).rejects.toThrow(
    "append-only",
  );
});

test("the app role cannot change the schema", async () => {
  const app = new URL(handle.admin);
  app.username = "etalage_test_app";
  app.password = "test-only";
  await expect(run(app.href, "create table mine (id int)")).rejects.toThrow("permission denied");
});
