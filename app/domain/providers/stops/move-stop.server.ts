import { clientStop, type StopMove, type StopState } from "./client-stop";
import { offersChanged } from "../events";
import { type Changed, changed, type Tx } from "~/db/commit.server";
import { type Actor, may, type Permission } from "~/domain/accounts/public";
import { Denied, Missing } from "~/domain/kernel/denied";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { Prisma } from "~/generated/prisma/client";
import { isUuid } from "~/domain/kernel/uuid";

export type MovedStop = { id: string; state: StopState };

type Move = {
  id: string;
  move: StopMove;
  permission: Permission;
  data?: Prisma.ClientStopUpdateManyMutationInput;
};

/** Makes a move with the state it comes from in the `where`, so that two cannot both make it. */
export async function moveStop(
  tx: Tx,
  actor: Actor,
  { id, move, permission, data = {} }: Move,
): Promise<Changed<MovedStop> | Refused> {
  const { state: from } = await stopFor(tx, actor, { id, permission });
  const state = after(clientStop, from, move);
  if (!state) return refuseMove("client-stop.decided-already");
  const { count } = await tx.clientStop.updateMany({
    where: { id, state: from },
    data: { ...data, state },
  });
  if (count === 0) return refuseMove("client-stop.decided-already");
  return changed(
    { id, state },
    {
      action: `client-stop.${move}`,
      subject: `client-stop/${id}`,
      details: { from, to: state },
      announce: [await offersOf(tx, id)],
    },
  );
}

/** A stop of another supplier answers like one that does not exist. */
async function stopFor(
  tx: Tx,
  actor: Actor,
  { id, permission }: { id: string; permission: Permission },
): Promise<{ state: StopState }> {
  const stop = isUuid(id) ? await tx.clientStop.findUnique({ where: { id } }) : null;
  if (stop && may(actor, permission, stop.supplierId)) return stop;
  if (!may(actor, permission, actor.supplierIds[0])) throw new Denied(permission);
  throw new Missing("client-stop");
}

async function offersOf(tx: Tx, stopId: string) {
  const scope = await tx.clientStopPlace.findMany({
    where: { stopId },
    select: { offerPlace: { select: { offerId: true } } },
  });
  return offersChanged([...new Set(scope.map(({ offerPlace }) => offerPlace.offerId))]);
}
