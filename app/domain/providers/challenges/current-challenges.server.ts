import { doubtfulFrom } from "./challenge";
import type { DoubtedWait } from "../waiting-times/own-wait";
import { type DayNumber, dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** How a relation finds what decides whether a wait is in doubt. */
export const termsOfChallenges = {
  select: { declarationId: true, dueOn: true },
} as const satisfies Prisma.OfferPlace$challengesArgs;

type Term = { declarationId: bigint; dueOn: Date };

/** From which day the current declaration is in doubt. */
export function doubtOf(terms: Term[], declared: { id: string } | null): DayNumber {
  const challenges = terms.map(({ declarationId, dueOn }) => ({
    ...{ declarationId: String(declarationId), dueOn: dayNumber(dueOn) },
  }));
  return doubtfulFrom(challenges, declared?.id);
}

/** How a relation finds the challenges as the supplier reads them: of whom, never of which person. */
export const challengesToAnswer = {
  select: {
    ...{ declarationId: true, weeks: true, calledOn: true, note: true, dueOn: true },
    organisation: { select: { name: true } },
  },
  orderBy: { id: "asc" },
} as const satisfies Prisma.OfferPlace$challengesArgs;

type Challenge = Prisma.WaitingChallengeGetPayload<typeof challengesToAnswer>;

/** Those about the declaration that stands: what came after another one is answered. */
export function openChallenges(rows: Challenge[], declared: { id: string } | null): DoubtedWait[] {
  const open = rows.filter(({ declarationId }) => String(declarationId) === declared?.id);
  return open.map(({ organisation, weeks, calledOn, note, dueOn }) => ({
    ...{ organisation: organisation.name, weeks, note },
    ...{ calledOn: dayNumber(calledOn), dueOn: dayNumber(dueOn) },
  }));
}
