import { expect, test } from "vitest";

import { aPdf } from "~test/factories/files";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { sentPdf } from "~test/factories/plans";
import { referralColumns } from "~test/factories/referral-columns";
import { aClient } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { addPlan, keepPlanFile } from "./add-plan.server";
import { CLIENT_FIELDS, type Client } from "../identity/client";

const database = aDatabase();
const { sender, opened } = onTheWay(aReferralRegion(database), database);

test("I14: a treatment plan is refused and kept nowhere, however somebody sends one along", async () => {
  const plan = "Behandelplan: exposure in vivo, twaalf keer";
  const client = { ...aClient(), treatmentPlan: plan, behandelplan: plan } as Client;
  const id = await opened(client);
  const { rows } = await run(
    database.admin,
    `select field from client_field where referral_id = '${id}' order by field`,
  );
  const fields = (rows as { field: string }[]).map(({ field }) => field);
  expect(fields).toEqual([...CLIENT_FIELDS].toSorted());
  expect(CLIENT_FIELDS.filter((field) => /plan|diagnos|treat|care/i.test(field))).toEqual([]);
  // Said to be one it is not even read; nor is what calls itself one, or does not say what it is.
  for (const [kind, name, code] of [
    ["treatment", "plan.pdf", "plan.treatment"],
    ["plan", "Behandelplan.pdf", "plan.treatment"],
    [null, "plan.pdf", "plan.no-kind"],
  ] as const) {
    const file = { ...sentPdf(aPdf()), name, content: neverRead() };
    expect(await keepPlanFile(sender(), { referralId: id, kind, file }, ASKED)).toMatchObject({
      refusals: [{ code }],
    });
  }
  const sent = { id, plan: { kind: "document", says: "treatment", document: null } } as const;
  expect(await addPlan(sender(), sent, ASKED)).toMatchObject({
    refusals: [{ code: "plan.treatment" }],
  });
  const nothing = await run(
    database.admin,
    "select (select count(*) from stored_file)::int + (select count(*) from plan)::int as count",
  );
  expect(nothing.rows).toEqual([{ count: 0 }]);
  // The tables know the plan of the resident, its day and why it is not shared, and no other kind.
  await expect(
    run(
      database.admin,
      `insert into plan (id, referral_id, number, kind, sealed, added_by, added_at)
       values (gen_random_uuid(), '${id}', 1, 'treatment', '', gen_random_uuid(), now())`,
    ),
  ).rejects.toThrow("plan_kind");
  const kept = (await referralColumns(database)).filter((name) =>
    /plan|diagnos|treatment|file_id|document/i.test(name),
  );
  expect(kept.toSorted()).toEqual(["referral.plan_waived", "referral.planned_on"]);
  const { rows: links } = await run(
    database.admin,
    `select conrelid::regclass::text as one from pg_constraint where contype = 'f'
       and confrelid in ('referral'::regclass, 'need'::regclass, 'availability_request'::regclass)`,
  );
  const tables = (links as { one: string }[]).map(({ one }) => one);
  expect(tables.filter((one) => /file|proof|document|plan/.test(one))).toEqual(["plan"]);
});

// eslint-disable-next-line require-yield -- nobody gets as far as the first piece
async function* neverRead(): AsyncGenerator<Uint8Array> {
  throw new Error("A treatment plan was read.");
}
