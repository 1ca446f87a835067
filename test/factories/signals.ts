/** Two providers with offers and a combination, and people who say something of them. */
import { beforeAll, beforeEach, expect } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aRegisterRegion } from "~test/factories/registers";
import { run } from "~test/setup/database";

import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import type { RaisedSignal } from "~/domain/signals/signals/raise-signal.server";
import { raiseSignal } from "~/domain/signals/public.server";

export type SignalPeople = Record<
  "author" | "colleague" | "lead" | "doctor" | "desk" | "second" | "quality" | "policy",
  Account
> &
  Record<"manager" | "editor" | "other", Account>;

/** A Thursday. */
export const SAID = new Date("2026-11-26T10:00:00+01:00");

/** Call it at the top of the file; the signals of one test are gone in the next. */
export function aSignalRegion(database: { admin: string }): SignalPeople {
  const people = {} as SignalPeople;
  beforeAll(async () => {
    await saveRegion(aRegisterRegion());
    const now = new Date("2026-11-22T10:00:00Z");
    const brought = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
    expect(brought).toMatchObject({ ok: true });
    Object.assign(people, await somePeople());
  });
  beforeEach(async () => {
    const tables = ["signal", "signal_tag", "money_dispute", "notice", "notification"];
    for (const table of [...tables, "mail_letter", "audit_entry"])
      await run(database.admin, `delete from ${table}`);
  });
  return people;
}

async function somePeople(): Promise<SignalPeople> {
  const suppliers = await db.supplier.findMany({
    where: { kind: "provider" },
    orderBy: { code: "asc" },
  });
  const author = await anAccount({ name: "Anna Toegang", municipalities: ["0405"] });
  const team = { organisationId: author.organisationId, municipalities: ["0405"] };
  const region = { kind: "region" } as const;
  const desk = await anAccount({ ...region, roles: ["contract-manager"], name: "Coen Tract" });
  const { organisationId } = desk;
  const manager = await anAccount({
    ...{ kind: "provider", roles: ["provider-manager"], supplierId: suppliers[0]!.id },
  });
  return {
    ...{ author, desk, manager },
    colleague: await anAccount(team),
    lead: await anAccount({ ...team, roles: ["access-lead"] }),
    doctor: await anAccount({ kind: "practice", roles: ["general-practitioner"] }),
    second: await anAccount({ ...region, organisationId, roles: ["contract-manager"] }),
    quality: await anAccount({ ...region, organisationId, roles: ["quality-officer"] }),
    policy: await anAccount({ ...region, organisationId, roles: ["policy-maker"] }),
    editor: await anAccount({
      ...{ kind: "provider", roles: ["provider-editor"], supplierId: suppliers[0]!.id },
      organisationId: manager.organisationId,
    }),
    other: await anAccount({
      ...{ kind: "provider", roles: ["provider-manager"], supplierId: suppliers[1]!.id },
    }),
  };
}

/** The id of a signal that was just said. */
export async function aRaisedSignal(
  actor: Actor,
  more: Partial<RaisedSignal> = {},
  now = SAID,
): Promise<string> {
  const about = { supplierCode: "p001", offerCode: "", text: "De groep is al weken dicht." };
  const raised = { ...about, kind: "capacity", severity: "medium", ...more } as RaisedSignal;
  const outcome = await raiseSignal(actor, raised, now);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.value.id : "";
}

/** The kinds of news a person has. */
export async function newsOf({ userId }: Account): Promise<string[]> {
  const rows = await db.notification.findMany({ where: { userId }, orderBy: { id: "asc" } });
  return rows.map(({ kind }) => kind);
}
