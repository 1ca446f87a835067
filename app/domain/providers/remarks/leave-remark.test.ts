import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { forgetRemarks } from "./forget-remarks.server";
import { leaveRemark } from "./leave-remark.server";
import { aVisitor, theSystem } from "~/domain/accounts/public";
import { closeLimiter } from "~/domain/accounts/public.server";
import { importRegisters } from "~/domain/combinations/public.server";

const database = aDatabase();
const now = new Date("2026-11-22T10:00:00Z");
let visitors = 0;

/** Somebody who said nothing before. */
const someone = () => ({ address: "192.0.2.1", visitor: `visitor ${++visitors}` });
const remark = (text: string, asker = someone()) => ({ offerCode: "o1", text, asker });
const sql = async (statement: string) => (await run(database.admin, statement)).rows as object[];

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const imported = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect(imported).toMatchObject({ ok: true });
  return closeLimiter;
});

test("a remark is kept with its offer and day, and nothing of who said it", async () => {
  const left = await leaveRemark(aVisitor(), remark(" De groep is\r\ngestopt. "), now);
  expect(left).toMatchObject({ ok: true });
  const [kept] = await sql(
    "select r.*, r.left_on::text, o.code from offer_remark r join offer o on o.id = offer_id",
  );
  expect(kept).toMatchObject({ text: "De groep is\ngestopt.", state: "new", code: "o1" });
  expect(Object.keys(kept!).sort()).toEqual(
    ["code", "id", "left_on", "offer_id", "settled_at", "settled_by", "state", "text"].sort(),
  );
  expect(kept).toHaveProperty("left_on", "2026-11-22");
});

test("the audit names the field and not the text", async () => {
  await leaveRemark(aVisitor(), remark("Geheim woord: zonnebloem"), now);
  const audit = await sql("select * from audit_entry where action = 'offer.remark'");
  expect(audit.at(-1)).toMatchObject({ actor: "visitor", details: { fields: ["text"] } });
  expect(JSON.stringify(audit, (_, value) => String(value))).not.toContain("zonnebloem");
});

test.each([
  ["", "remark.empty"],
  [" \r\n ", "remark.empty"],
  ["x".repeat(501), "remark.too-long"],
  ["Bel 06-12345678", "remark.phone"],
])("%j is refused: %s", async (text, code) => {
  const before = await sql("select count(*) from offer_remark");
  expect(await leaveRemark(aVisitor(), remark(text), now)).toMatchObject({ refusals: [{ code }] });
  expect(await sql("select count(*) from offer_remark")).toEqual(before);
});

test("line breaks of a browser count once", async () => {
  const text = "regel\r\n".repeat(80) + "x".repeat(20);
  expect(await leaveRemark(aVisitor(), remark(text), now)).toMatchObject({ ok: true });
});

test("a visitor says about five things an hour; what was refused for its text does not count", async () => {
  const asker = someone();
  const say = async (text: string) => {
    const said = await leaveRemark(aVisitor(), remark(text, asker), now);
    return said.ok ? "kept" : said.refusals[0]!.code;
  };
  for (const _ of Array(10)) expect(await say("")).toBe("remark.empty");
  const said: string[] = [];
  for (const i of Array(10).keys()) said.push(await say(`Opmerking ${i}`));
  const kept = said.filter((one) => one === "kept").length;
  // Counting runs a little behind while the limit is far.
  expect(kept).toBeGreaterThanOrEqual(5);
  expect(kept).toBeLessThanOrEqual(7);
  expect(said.at(-1)).toBe("remark.too-often");
  expect(await leaveRemark(aVisitor(), remark("Iemand anders"), now)).toMatchObject({ ok: true });
});

test("an unknown offer is missing, and only visitors leave remarks", async () => {
  const unknown = { ...remark("Klopt niet"), offerCode: "bestaat-niet" };
  await expect(leaveRemark(aVisitor(), unknown, now)).rejects.toThrow("Missing: offer");
  await expect(leaveRemark(theSystem("import"), remark("Klopt niet"), now)).rejects.toThrow(
    "Not allowed: offer.remark",
  );
});

test("after twelve months a remark is gone, not a day before", async () => {
  const [{ count }] = (await sql("select count(*)::int from offer_remark")) as [{ count: number }];
  const forget = (day: string) => forgetRemarks(theSystem("forget"), new Date(day));
  expect(await forget("2027-11-22T10:00:00Z")).toMatchObject({ value: 0 });
  expect(await forget("2027-11-23T10:00:00Z")).toMatchObject({ value: count });
  expect(await sql("select 1 from offer_remark")).toEqual([]);
});
