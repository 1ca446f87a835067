import { lateStep } from "./ladder";
import type { Clock } from "./due";
import { tellOfConsult } from "../consults/tell-of-consult.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { referralRules } from "~/domain/catalogue/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

const TABLES = [
  ...(["need", "availability_request", "referral", "expert_question", "consult_question"] as const),
];
type Table = (typeof TABLES)[number];

type Late = {
  table: Table;
  id: string;
  needId: string;
  organisationId: string;
  ownerId: string;
  /** Of a consult. */
  supplierId: string | null;
  dueOn: DayNumber;
  /** How far it rose for that same day. */
  risen: number;
};

type Day = { now: Date; today: DayNumber; clock: Clock };

/** Has whatever is late rise as far as it should, telling each step once. Safe to do again at any time. */
export async function raiseLate(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const region = await findRegion(now);
  if (isTooEarlyToTell(now) || !region?.referral) return;
  const { terms } = referralRules(region);
  const day = { now, today: dayAt(now), clock: { terms, holidays: region.holidays } };
  for (const table of TABLES)
    for (const late of await listLate(actor, table, day.today)) await raise(actor, late, day);
}

type Row = {
  id: string;
  organisationId: string;
  ownerId: string;
  needId?: string;
  supplierId?: string;
  dueOn: Date | null;
  lateStep: number;
  lateStepOf: Date | null;
};

/** A need of which a request or a referral has a day: that one rises. */
const NOTHING_ELSE = {
  requests: { none: { dueOn: { not: null } } },
  referrals: { none: { dueOn: { not: null } } },
};

async function listLate(actor: Actor, table: Table, today: DayNumber): Promise<Late[]> {
  const where = { dueOn: { lt: dateOf(today) } };
  const common = { id: true, organisationId: true, ownerId: true, dueOn: true } as const;
  const select = { ...common, lateStep: true, lateStepOf: true } as const;
  const ofNeed = { ...select, needId: true } as const;
  const rows = await askWithin<Row[]>(actor, (tx) => {
    if (table === "need") return tx.need.findMany({ where: { ...where, ...NOTHING_ELSE }, select });
    if (table === "referral") return tx.referral.findMany({ where, select: ofNeed });
    if (table === "consult_question") return lateConsults(tx, where);
    if (table === "expert_question") return lateQuestions(tx, where);
    // What waits for a supplier is told to it by its own clock.
    const mine = { ...where, state: { not: "open" } };
    return tx.availabilityRequest.findMany({ where: mine, select: ofNeed });
  });
  return rows.map(({ dueOn, lateStep, lateStepOf, ...row }) => ({
    ...{ table, needId: row.id, supplierId: null, ...row, dueOn: dayNumber(dueOn!) },
    risen: lateStepOf?.getTime() === dueOn!.getTime() ? lateStep : 0,
  }));
}

/** What the expert team leaves is in the hands of whoever has the need. */
async function lateQuestions(tx: Tx, where: { dueOn: { lt: Date } }): Promise<Row[]> {
  const of = { need: { select: { organisationId: true, ownerId: true } } };
  const select = { id: true, needId: true, dueOn: true, lateStep: true, lateStepOf: true } as const;
  const rows = await tx.expertQuestion.findMany({ where, select: { ...select, ...of } });
  return rows.map(({ need, ...row }) => ({ ...row, ...need }));
}

async function lateConsults(tx: Tx, where: { dueOn: { lt: Date } }): Promise<Row[]> {
  const by = { organisationId: true, askedBy: true, supplierId: true } as const;
  const select = { id: true, dueOn: true, lateStep: true, lateStepOf: true, ...by } as const;
  const rows = await tx.consultQuestion.findMany({ where, select });
  return rows.map(({ askedBy, ...row }) => ({ ...row, ownerId: askedBy }));
}

/** The first step of requests and referrals is told by their own clocks. */
const firstTold = (table: Table) =>
  table === "availability_request" || table === "referral" ? 2 : 1;

async function raise(actor: Actor, late: Late, { now, today, clock }: Day): Promise<void> {
  const step = lateStep(late.dueOn, today, clock);
  if (step <= late.risen) return;
  await commit(actor, async (tx) => {
    await within(tx, actor);
    if (!(await climb(tx, late, step))) return unchanged(null);
    for (let told = late.risen + 1; told <= step; told += 1)
      if (told >= firstTold(late.table)) await tell(tx, late, { step: told, now });
    const trace = { action: "case.rise", subject: `${late.table}/${late.id}`, announce: [] };
    return changed(null, { ...trace, details: { step, dueOn: isoDay(late.dueOn) } });
  });
}

/** False where somebody did something with it, or raised it, meanwhile. */
async function climb(tx: Tx, { table, id, dueOn, risen }: Late, step: number): Promise<boolean> {
  const due = dateOf(dueOn);
  const where = {
    ...{ id, dueOn: due },
    ...(risen === 0
      ? { OR: [{ lateStepOf: null }, { lateStepOf: { not: due } }, { lateStep: 0 }] }
      : { lateStepOf: due, lateStep: risen }),
  };
  const data = { lateStep: step, lateStepOf: due };
  const updates = {
    need: () => tx.need.updateMany({ where, data }),
    availability_request: () => tx.availabilityRequest.updateMany({ where, data }),
    referral: () => tx.referral.updateMany({ where, data }),
    expert_question: () => tx.expertQuestion.updateMany({ where, data }),
    consult_question: () => tx.consultQuestion.updateMany({ where, data }),
  };
  return (await updates[table]()).count > 0;
}

async function tell(tx: Tx, late: Late, { step, now }: { step: number; now: Date }): Promise<void> {
  if (late.table === "consult_question") return tellOfAdvice(tx, late, { step, now });
  if (late.table === "expert_question" && step < 3) await tellExperts(tx, late, { step, now });
  if (late.table === "expert_question" && step === 1) return;
  const kind = step === 3 ? ("case-escalated" as const) : ("case-late" as const);
  const userIds = step === 3 ? await leadsOf(tx, late) : await handsOf(tx, late, step);
  const eventKey = `${late.table}/${late.id}/rise/${isoDay(late.dueOn)}/${step}`;
  const news = { kind, subject: `need/${late.needId}`, eventKey };
  await notify(tx, news, { concerned: { userIds, roles: NOTIFICATION_KINDS[kind] }, now });
}

/** Whoever is asked for advice, twice; from the second step whoever asked, and then the team's lead. */
async function tellOfAdvice(tx: Tx, late: Late, { step, now }: { step: number; now: Date }) {
  const kind = "consult-late" as const;
  const key = `/${isoDay(late.dueOn)}/${step}`;
  const supplierId = late.supplierId!;
  if (step < 3) await tellOfConsult(tx, { id: late.id, supplierId }, { kind, key, now });
  if (step === 1) return;
  const userIds = step === 3 ? await leadsOf(tx, late) : await handsOf(tx, late, step);
  const news = { kind, subject: `consult/${late.id}`, eventKey: `consult/${late.id}/rise${key}` };
  await notify(tx, news, { concerned: { userIds, roles: NOTIFICATION_KINDS[kind] }, now });
}

/** The expert team itself, twice; from the second step also those whose case it is. */
function tellExperts(tx: Tx, late: Late, { step, now }: { step: number; now: Date }) {
  const kind = "expert-late" as const;
  const eventKey = `${late.table}/${late.id}/late/${isoDay(late.dueOn)}/${step}`;
  const news = { kind, subject: `expert-question/${late.id}`, eventKey };
  return notify(tx, news, { concerned: { roles: NOTIFICATION_KINDS[kind] }, now });
}

/** The owner, and from the second step the deputy; the whole team where neither works there any more. */
async function handsOf(tx: Tx, { ownerId, organisationId }: Late, step: number): Promise<string[]> {
  const key = { userId_organisationId: { userId: ownerId, organisationId } };
  const deputy = step >= 2 ? await tx.caseDeputy.findUnique({ where: key }) : null;
  const wanted = [ownerId, ...(deputy ? [deputy.deputyId] : [])];
  const team = await teamOf(tx, organisationId);
  const there = team.filter(({ userId }) => wanted.includes(userId));
  return (there.length > 0 ? there : team).map(({ userId }) => userId);
}

/** Whoever leads the team; where nobody does, everybody in it. */
async function leadsOf(tx: Tx, { organisationId }: Late): Promise<string[]> {
  const team = await teamOf(tx, organisationId);
  const leads = team.filter(({ roles }) => roles.includes("access-lead"));
  return (leads.length > 0 ? leads : team).map(({ userId }) => userId);
}

function teamOf(tx: Tx, organisationId: string) {
  return tx.organisationMember.findMany({
    where: { organisationId, user: { disabledAt: null } },
    select: { userId: true, roles: true },
  });
}
