import type { Complexity } from "./expert-question";
import { WAITING } from "./ask-expert-team.server";
import type { ShownNeed } from "../requests/shown";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type Decision = {
  at: Date;
  complexity: Complexity;
  grounds: string;
  advice: string;
  actBy: IsoDay;
};

export type ExpertQuestionView = {
  id: string;
  number: number;
  reason: string;
  question: string;
  shown: ShownNeed;
  /** Null: the sender. */
  supplier: string | null;
  sender: { name: string; phone: string | null; route: string };
  askedAt: Date;
  dueOn: IsoDay | null;
  isLate: boolean;
  withdrawnAt: Date | null;
  decision: Decision | null;
};

export const include = {
  supplier: { select: { name: true } },
  need: { select: { route: true, organisation: { select: { name: true, phone: true } } } },
} as const satisfies Prisma.ExpertQuestionInclude;

type Row = Prisma.ExpertQuestionGetPayload<{ include: typeof include }>;

const MOST_DECIDED = 50;

/** What waits for the expert team, the first day on top; and what it decided last. */
export async function listExpertQuestions(
  actor: Actor,
  now = new Date(),
): Promise<{ waiting: ExpertQuestionView[]; decided: ExpertQuestionView[] }> {
  assertMay(actor, "complexity.decide");
  const [waiting, decided] = await Promise.all([
    db.expertQuestion.findMany({
      where: WAITING,
      include,
      orderBy: [{ dueOn: "asc" }, { number: "asc" }],
    }),
    db.expertQuestion.findMany({
      where: { decidedAt: { not: null } },
      include,
      orderBy: { decidedAt: "desc" },
      take: MOST_DECIDED,
    }),
  ]);
  const viewOf = (row: Row) => expertView(row, now);
  return { waiting: waiting.map(viewOf), decided: decided.map(viewOf) };
}

/** One question, for the expert team. */
export async function getExpertQuestion(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<ExpertQuestionView> {
  assertMay(actor, "complexity.decide");
  const row = isUuid(id) ? await db.expertQuestion.findUnique({ where: { id }, include }) : null;
  if (!row) throw new Missing("expert-question");
  return expertView(row, now);
}

export function expertView(row: Row, now: Date): ExpertQuestionView {
  const { id, number, question, askedAt, withdrawnAt, supplier, need } = row;
  const due = row.dueOn && dayNumber(row.dueOn);
  return {
    ...{ id, number, question, askedAt, withdrawnAt, supplier: supplier?.name ?? null },
    reason: row.reason,
    shown: row.shown as unknown as ShownNeed,
    sender: { ...need.organisation, route: need.route },
    ...{ dueOn: due === null ? null : isoDay(due), isLate: due !== null && due < dayAt(now) },
    decision: decisionOf(row),
  };
}

function decisionOf({ decidedAt, complexity, grounds, advice, actBy }: Row): Decision | null {
  if (decidedAt === null || complexity === null || actBy === null) return null;
  const day = isoDay(dayNumber(actBy));
  return { at: decidedAt, complexity: complexity as Complexity, grounds, advice, actBy: day };
}
