import { expect, test } from "vitest";

import { ASKS_DECISION } from "~test/factories/references";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { aSharedPlan } from "~test/factories/plans";
import { aClient } from "~test/factories/referrals";
import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";

import { getReferences } from "./get-references.server";
import { NO_REFERENCES, type References } from "./reference";
import { writeReferences, type WrittenReferences } from "./write-references.server";
import { correctClient } from "../identity/correct-client.server";
import { exportClient } from "../looking/export-client.server";
import { readPlan } from "../plan/read-plan.server";
import { answerReferral } from "../referral/answer-referral.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { getReferral } from "../referral/get-referral.server";
import { Busy } from "~/domain/kernel/denied";
import { dayAt } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database, ASKS_DECISION);
const { sender, receiver, opened, accepted } = onTheWay(people, database);

const rowsOf = async (statement: string) => (await run(database.admin, statement)).rows;
const BOTH = ["sender", "supplier"] as const;
const read = (id: string, side: (typeof BOTH)[number] = "sender") =>
  getReferences(side === "sender" ? sender() : receiver(), { id, side }, ASKED);

const KNOWN: References = {
  ...{ decisionNumber: "B-canary-113", decidedOn: "2026-11-20" },
  ...{ requestNumber: "", assignmentNumber: "47110815" },
};

async function write(id: string, more: Partial<WrittenReferences> = {}) {
  const [one] = (await read(id)).periods;
  const said = { decision: "known" as const, references: KNOWN, isSure: false };
  const of = { id, indicationId: one!.period.id, version: one!.version };
  return writeReferences(sender(), { ...of, ...said, ...more }, ASKED);
}

const follows = { decision: "follows" as const, references: NO_REFERENCES };

const start = (id: string, more: { isWithout?: boolean; on?: number } = {}) => {
  const delivery = { move: "start" as const, on: dayAt(ASKED), supplierRef: "", ...more };
  return deliverHelp(receiver(), { id, delivery }, ASKED);
};

test("what the sender writes both sides read, corrected as well, and nobody before it is opened", async () => {
  await expect(read(await accepted())).rejects.toThrow("Missing");
  const id = await opened();
  expect(await write(id, follows)).toMatchObject({ ok: true });
  expect(await write(id)).toMatchObject({ ok: true });
  for (const side of BOTH)
    expect((await read(id, side)).periods).toMatchObject([
      { decision: "known", references: KNOWN, version: 2 },
    ]);
  // The supplier reads, and writes nothing.
  expect((await read(id, "supplier")).mayWrite).toBe(false);
  const { id: indicationId } = (await read(id)).periods[0]!.period;
  const stale = { id, indicationId, version: 1, ...follows, isSure: false };
  await expect(writeReferences(receiver(), stale, ASKED)).rejects.toThrow("referral.keep");
  expect(await writeReferences(sender(), stale, ASKED)).toMatchObject({
    refusals: [{ code: "references.changed-meanwhile", conflict: true }],
  });
  const other = await opened();
  expect(await writeReferences(sender(), { ...stale, id: other }, ASKED)).toMatchObject({
    refusals: [{ code: "references.changed-meanwhile" }],
  });
  // Of what was done codes alone are told, and the page of the referral says no number.
  const said = await rowsOf(`select details from audit_entry where action = 'references.write'
    and subject = 'referral/${id}' order by id desc limit 1`);
  expect(said).toEqual([
    { details: { fields: ["decision", "decisionNumber", "decidedOn", "assignmentNumber"] } },
  ]);
  const file = await getReferral(receiver(), { id, side: "supplier" }, ASKED);
  expect(file.decision).toEqual({ decision: "known", isNeeded: true });
  expect(JSON.stringify(file, (_, one) => (typeof one === "bigint" ? "" : one))).not.toMatch(
    /canary|47110815/,
  );
});

test("what is copied is what the other system asks: codes and days, no name and no amount", async () => {
  const id = await opened();
  for (const side of BOTH) {
    const { help, periods } = await read(id, side);
    expect(help).toMatchObject({
      ...{ law: "jeugdwet", route: "access", municipality: "0405", sender: { agb: null } },
      ...{ supplier: { kvk: expect.any(String) }, trajectory: { type: null } },
    });
    expect(Object.keys(periods[0]!)).toEqual(["period", "decision", "references", "version"]);
    expect(JSON.stringify({ help, periods })).not.toMatch(/canary|vogelzang|cents/i);
  }
});

test("after a late no the supplier reads them no longer, whatever it asks the database", async () => {
  const id = await opened();
  await write(id);
  const answer = { move: "return" as const, code: "known-conflict", text: "", whoCan: "" };
  expect(await answerReferral(receiver(), { id, answer }, ASKED)).toMatchObject({ ok: true });
  await expect(read(id, "supplier")).rejects.toThrow("Missing");
  expect((await read(id)).periods).toMatchObject([{ decision: "known" }]);
});

test("P-51: whoever reads stands in the log first; without an entry there are no numbers", async () => {
  const id = await opened();
  await write(id);
  await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
  for (const side of BOTH) await expect(read(id, side)).rejects.toThrow(Busy);
  await run(database.admin, `grant insert on access_entry to ${APP_ROLE}`);
  await read(id, "supplier");
  expect(
    await rowsOf(`select event, groups, user_id as by from access_entry
      where referral_id = '${id}' and organisation_id = '${receiver().organisationId}'`),
  ).toEqual([{ event: "look", groups: ["references"], by: receiver().userId }]);
});

test("they are sealed, go along with a correction of the client, and out in an export", async () => {
  const id = await opened();
  await write(id);
  const [row] = await rowsOf(`select sealed from indication_reference where referral_id = '${id}'`);
  expect(Buffer.from(row.sealed).toString("latin1")).not.toMatch(/canary|47110815|2026/);
  const [{ version }] = (await rowsOf(`select version from referral where id = '${id}'`)) as [
    { version: number },
  ];
  const client = { ...aClient(), phone: "0229 123456" };
  const correction = { referralId: id, version, client };
  expect(await correctClient(sender(), correction, ASKED)).toMatchObject({ ok: true });
  expect((await read(id, "supplier")).periods).toMatchObject([{ references: KNOWN }]);
  const officer = { ...sender(), roles: ["privacy-officer" as const] };
  const { exported } = await exportClient(officer, id, ASKED);
  expect(exported.references).toEqual([{ from: null, decision: "known", ...KNOWN }]);
  await run(database.admin, `delete from client_key where referral_id = '${id}'`);
  await expect(read(id)).rejects.toThrow("Missing");
});

test("where the region says so help waits for the decision of that day; what happened is recorded, with a mark", async () => {
  const id = await opened();
  const lacking = async (more = {}) => {
    const outcome = await start(id, more);
    return outcome.ok ? null : outcome.refusals[0]!.details?.lacking;
  };
  expect(await lacking()).toBe("plan decision");
  const number = await aSharedPlan(sender(), id);
  await readPlan(receiver(), { referralId: id, number, side: "supplier" }, ASKED);
  // That it follows is no decision yet.
  await write(id, follows);
  expect(await lacking()).toBe("decision");
  await write(id, { references: { ...KNOWN, decidedOn: "2026-11-26" } });
  expect(await lacking({ on: dayAt(ASKED) - 1 })).toContain("decision");
  expect(await lacking()).toBe(null);

  const without = await opened();
  expect(await start(without, { isWithout: true })).toMatchObject({ ok: true });
  expect(
    await rowsOf(`select started_without as said from referral where id in ('${id}', '${without}')
      order by number`),
  ).toEqual([{ said: "" }, { said: "plan decision" }]);
});
