import type { Closure } from "./closure";
import { dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** How a relation finds the closures that were planned and not cancelled. */
export const plannedClosures = {
  where: { cancelledAt: null },
  select: { placeId: true, startsOn: true, endsOn: true, deputy: true },
} as const satisfies Prisma.Supplier$closuresArgs;

type Planned = { placeId: string | null; startsOn: Date; endsOn: Date; deputy: string };

/** Of the whole supplier, and of the one place; null is at home. */
export function closuresAt(planned: Planned[], placeId: string | null): Closure[] {
  return planned
    .filter((closure) => closure.placeId === null || closure.placeId === placeId)
    .map(({ startsOn, endsOn, deputy }) => ({
      ...{ from: dayNumber(startsOn), to: dayNumber(endsOn), deputy },
    }));
}
