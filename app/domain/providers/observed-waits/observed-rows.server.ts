import type { Prisma } from "~/generated/prisma/client";

/** How the relation of an offer at a place reads what was observed there: null where too few were. */
export const observedSelect = {
  select: { weeks: true, isAtLeast: true, count: true, months: true },
} as const satisfies Prisma.OfferPlace$observedArgs;
