import { db } from "~/db/read.server";
import { type Actor, may } from "~/domain/accounts/public";
import { Denied, Missing } from "~/domain/kernel/denied";

const RIGHT = "preliminary-service.keep";

/** Who keeps no services at all is refused; which ones is looked at where the service is known. */
function assertKeeps(actor: Actor): void {
  const own = actor.municipalities.some((municipality) => may(actor, RIGHT, { municipality }));
  if (!own && !may(actor, RIGHT)) throw new Denied(RIGHT);
}

/** Another municipality's services answer like those of one that does not exist. */
export function assertKeepsOf(actor: Actor, municipality: string): void {
  assertKeeps(actor);
  if (!may(actor, RIGHT, { municipality })) throw new Missing("municipality");
}

export async function heldService(
  actor: Actor,
  id: string,
  from: Pick<typeof db, "preliminaryService"> = db,
) {
  assertKeeps(actor);
  const found = /^\d{1,9}$/.test(id)
    ? await from.preliminaryService.findUnique({ where: { id: Number(id) } })
    : null;
  if (!found || !may(actor, RIGHT, { municipality: found.municipalityCode }))
    throw new Missing("preliminary-service");
  return found;
}
