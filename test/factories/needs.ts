/** Needs and requests without a name as rows, in any state; and people on both sides of them. */
import { beforeAll, beforeEach, expect } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { type Account, anAccount } from "~test/factories/accounts";
import { aRegisterRegion } from "~test/factories/registers";
import { SHOWN } from "~test/factories/shown-need";
import { run } from "~test/setup/database";

import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import type { RegionConfig } from "~/domain/catalogue/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, dayAt, type IsoDay } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";
import type { AvailabilityState, DeclaredThen, ShownNeed } from "~/domain/referrals/public";

/** A Thursday. */
export const ASKED = new Date("2026-11-26T10:00:00+01:00");

export type NeedPeople = Record<
  "worker" | "colleague" | "lead" | "doctor" | "manager" | "second" | "editor" | "other" | "desk",
  Account
>;

/** Call it at the top of the file; the needs and news of one test are gone in the next. */
export function aReferralRegion(
  database: { admin: string },
  more: Partial<RegionConfig> = {},
): NeedPeople {
  const people = {} as NeedPeople;
  beforeAll(async () => {
    await saveRegion({ ...aRegisterRegion(), ...more });
    const now = new Date("2026-11-22T10:00:00Z");
    const brought = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
    expect(brought).toMatchObject({ ok: true });
    Object.assign(people, await bothSides());
  });
  beforeEach(async () => {
    for (const table of ["need", "notification", "mail_letter", "audit_entry", "outbox_message"])
      await run(database.admin, `delete from ${table}`);
  });
  return people;
}

async function bothSides(): Promise<NeedPeople> {
  const idOf = async (code: string) =>
    (await db.supplier.findUniqueOrThrow({ where: { code } })).id;
  const worker = await anAccount({ name: "Anna Toegang", municipalities: ["0405"] });
  const team = { organisationId: worker.organisationId, municipalities: ["0405"] };
  const provider = { kind: "provider", supplierId: await idOf("p001") } as const;
  const manager = await anAccount({ ...provider, roles: ["provider-manager"] });
  const { organisationId } = manager;
  return {
    ...{ worker, manager },
    colleague: await anAccount(team),
    lead: await anAccount({ ...team, roles: ["access-lead"] }),
    doctor: await anAccount({ kind: "practice", roles: ["general-practitioner"] }),
    second: await anAccount({ ...provider, organisationId, roles: ["provider-manager"] }),
    editor: await anAccount({ ...provider, organisationId, roles: ["provider-editor"] }),
    other: await anAccount({
      ...{ kind: "provider", supplierId: await idOf("p002"), roles: ["provider-manager"] },
    }),
    desk: await anAccount({ kind: "region", roles: ["contract-manager"] }),
  };
}

/** Of whom it is; the rest is as the form would fill it. */
export type NeedRow = { by: Account; route?: string } & Partial<ShownNeed> & {
    postcode?: string;
    state?: "open" | "closed";
    now?: Date;
  };

/** The id and number of a need that is there. */
export async function aNeed(wanted: NeedRow): Promise<{ id: string; number: number }> {
  const { by, route = "access", postcode, state = "open", now = ASKED, ...more } = wanted;
  const { wishedStart, ...shown } = { ...SHOWN, ...more };
  const days = { createdAt: now, changedAt: now, closedAt: state === "closed" ? now : null };
  return derive((tx) =>
    tx.need.create({
      data: {
        ...{ ...shown, ...days, route, state, postcode: postcode ?? null },
        ...{ organisationId: by.organisationId, ownerId: by.userId },
        residence: shown.municipality === null ? "unclear" : "registered",
        wishedStart: wishedStart && dateOf(wishedStart),
        dueOn: state === "closed" ? null : dateOf(workdaysAfter(dayAt(now), 10, [])),
      },
      select: { id: true, number: true },
    }),
  );
}

export type RequestRow = {
  by: Account;
  /** Of the need; one is made without it. */
  needId?: string;
  /** Of the offer; its first place. */
  offer?: string;
  state?: AvailabilityState;
  shown?: Partial<ShownNeed>;
  declared?: Partial<DeclaredThen>;
  now?: Date;
  dueOn?: IsoDay | null;
  startsOn?: IsoDay;
  holdsUntil?: IsoDay;
  refusalCode?: string;
  question?: string;
  reply?: string;
};

const OVER: AvailabilityState[] = ["refused", "closed", "fulfilled"];

export type Asked = { id: string; number: number; needId: string; offerPlaceId: string };

/** A request as it was sent to the supplier of an offer, or as it became since. */
export async function aRequest(wanted: RequestRow): Promise<Asked> {
  const { by, offer = "o1", state = "open", now = ASKED } = wanted;
  const shown = { ...SHOWN, ...wanted.shown };
  const needId = wanted.needId ?? (await aNeed({ by, ...shown, now })).id;
  const place = await db.offerPlace.findFirstOrThrow({
    where: { offer: { code: offer }, endedOn: null },
    include: { offer: true },
    orderBy: [{ place: { code: "asc" } }, { id: "asc" }],
  });
  return derive(async (tx) => {
    const asked = await tx.availabilityRequest.create({
      data: {
        ...{ needId, offerPlaceId: place.id, supplierId: place.offer.supplierId, state, shown },
        ...{ organisationId: by.organisationId, ownerId: by.userId, sentBy: by.userId },
        ...{ sentAt: now, declared: { ...DECLARED, ...wanted.declared }, ...datesOf(wanted) },
        question: wanted.question ?? "",
        reply: wanted.reply ?? "",
        closedReason: state === "closed" ? "withdrawn" : null,
        refusalCode: wanted.refusalCode ?? (state === "refused" ? "full" : null),
      },
      select: { id: true, number: true, needId: true, offerPlaceId: true },
    });
    await tx.availabilityEntry.create({
      data: { requestId: asked.id, at: now, by: by.userId, side: "sender", act: "send" },
    });
    return asked;
  });
}

/** What the register of these tests says of offer o1. */
const DECLARED: DeclaredThen = { status: "open", weeksToStart: 4, asOf: "2026-11-01" };

function datesOf({ state = "open", now = ASKED, dueOn, startsOn, holdsUntil }: RequestRow) {
  const isYes = ["answered", "lapsed", "chosen", "fulfilled"].includes(state);
  const usual = dateOf(workdaysAfter(dayAt(now), 2, []));
  const date = (day: IsoDay | undefined, days: number) =>
    day === undefined ? (isYes ? dateOf(dayAt(now) + days) : null) : dateOf(day);
  return {
    dueOn: OVER.includes(state) ? null : dueOn ? dateOf(dueOn) : usual,
    answerKind: isYes ? "date" : null,
    startsOn: date(startsOn, 28),
    holdsUntil: date(holdsUntil, 14),
  };
}
