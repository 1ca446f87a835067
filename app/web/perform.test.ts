import { expect, test } from "vitest";
import { z } from "zod";

import { perform, performTable } from "./perform.server";
import { accept, refuse } from "~/domain/kernel/outcome";

const form = z.strictObject({
  weeks: z.coerce.number().int().max(104),
  note: z.string().optional(),
});

function aRequest(fields: [string, string][]) {
  return new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });
}

const echo = async (sent: z.output<typeof form>) => accept(sent);

test("a sound form reaches the verb, read by its schema", async () => {
  const outcome = await perform(aRequest([["weeks", "12"]]), form, echo);
  expect(outcome).toEqual({ ok: true, value: { weeks: 12 } });
});

test("an unsound form is refused per field and the verb is not asked", async () => {
  const outcome = await perform(aRequest([["weeks", "200"]]), form, () => {
    throw new Error("asked");
  });
  expect(outcome).toEqual({ ok: false, refusals: [{ code: "form.too_big", field: "weeks" }] });
});

test("what is no form is a bad request", async () => {
  const sent = new Request("http://localhost/", { method: "POST", body: "{}" });
  await expect(perform(sent, form, echo)).rejects.toMatchObject({ status: 400 });
});

test("a field too many, or one value sent twice, is refused", async () => {
  const extra = await perform(
    aRequest([
      ["weeks", "1"],
      ["role", "admin"],
    ]),
    form,
    echo,
  );
  const twice = await perform(
    aRequest([
      ["weeks", "1"],
      ["weeks", "2"],
    ]),
    form,
    echo,
  );
  expect([extra.ok, twice.ok]).toEqual([false, false]);
});

test("more than 200 fields are refused before they are read", async () => {
  const many = Array.from({ length: 201 }, (_, n): [string, string] => [`f${n}`, "x"]);
  expect(await perform(aRequest(many), form, echo)).toEqual(refuse("form.too-many-fields"));
});

test("a table may have 2,000 fields, and no more", async () => {
  const fields = (n: number) =>
    Array.from({ length: n }, (_, i): [string, string] => [`f${i}`, ""]);
  const table = z.record(z.string(), z.string());
  const count = async (sent: Record<string, string>) => accept(Object.keys(sent).length);
  expect(await performTable(aRequest(fields(2_000)), table, count)).toEqual(accept(2_000));
  expect(await performTable(aRequest(fields(2_001)), table, count)).toMatchObject({ ok: false });
});

test("the verb's own refusal is passed on", async () => {
  const no = refuse("waiting-time.offer-withdrawn");
  expect(await perform(aRequest([["weeks", "1"]]), form, async () => no)).toEqual(no);
});
