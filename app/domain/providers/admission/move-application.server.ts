import { application, type ApplicationMove, type ApplicationState } from "./application";
import type { Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { Prisma } from "~/generated/prisma/client";

export type MovedApplication = { from: ApplicationState; state: ApplicationState };

type Move = {
  id: string;
  move: ApplicationMove;
  data?: Prisma.ApplicationUpdateManyMutationInput;
  now: Date;
};

/**
 * Makes a move with the state it comes from in the `where`, so that two cannot both make it. Who may is
 * asked before; a move that is not in the table, or came second, is refused as a conflict.
 */
export async function moveApplication(
  tx: Tx,
  { id, move, data = {}, now }: Move,
): Promise<Outcome<MovedApplication>> {
  const found = await tx.application.findUnique({ where: { id }, select: { state: true } });
  if (!found) throw new Missing("application");
  const from = found.state;
  const state = after(application, from, move);
  if (!state) return refuseMove("application.moved-already");
  const { count } = await tx.application.updateMany({
    where: { id, state: from },
    data: { ...data, state, updatedAt: now, revision: { increment: 1 } },
  });
  return count === 1 ? accept({ from, state }) : refuseMove("application.moved-already");
}
