import { heldService } from "./held-service.server";
import { forgetServices } from "./list-preliminary-services.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import type { Prisma } from "~/generated/prisma/client";

type Moved = Promise<Outcome<{ id: string }>>;
type Step = {
  id: string;
  move: "end" | "resume" | "confirm";
  isEnded: boolean;
  data: Prisma.PreliminaryServiceUpdateManyMutationInput;
};

/** From today it is shown nowhere; it can be brought back. */
export function endService(actor: Actor, id: string, now = new Date()): Moved {
  const data = { endedOn: dateOf(dayAt(now)) };
  return step(actor, { id, move: "end", isEnded: false, data });
}

/** A service that had ended is shown again. */
export function resumeService(actor: Actor, id: string, now = new Date()): Moved {
  const data = { endedOn: null, checkedOn: dateOf(dayAt(now)) };
  return step(actor, { id, move: "resume", isEnded: true, data });
}

/** Its municipality looked at it, and it still holds as it stands. */
export function confirmService(actor: Actor, id: string, now = new Date()): Moved {
  const data = { checkedOn: dateOf(dayAt(now)) };
  return step(actor, { id, move: "confirm", isEnded: false, data });
}

async function step(actor: Actor, { id, move, isEnded, data }: Step): Moved {
  const outcome = await commit(actor, async (tx) => {
    const service = await heldService(actor, id, tx);
    const { count } = await tx.preliminaryService.updateMany({
      where: { id: service.id, endedOn: isEnded ? { not: null } : null },
      data: { ...data, ...(move !== "confirm" && { revision: { increment: 1 } }) },
    });
    if (count === 0) return refuseMove(`preliminary-service.${isEnded ? "not-ended" : "ended"}`);
    const subject = `preliminary-service/${service.id}`;
    const action = `preliminary-service.${move}`;
    return changed({ id }, { action, subject, announce: [] });
  });
  forgetServices();
  return outcome;
}
