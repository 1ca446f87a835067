import type { Exception } from "./exception";
import {
  listEnding,
  listExpiring,
  listLacking,
  listUnused,
} from "./list-contract-exceptions.server";
import { listDoubted, listFullTooLong, listSilentAndStale } from "./list-wait-exceptions.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { deskTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

/** Everything of suppliers that asks for a look, as far as the actor may know of it; also what rests. */
export async function listExceptions(actor: Actor, now = new Date()): Promise<Exception[]> {
  assertMay(actor, "tasks.read");
  const region = await getRegion(now);
  const when = { today: dayAt(now), terms: deskTerms(region), clocks: region.clocks };
  const lists = await Promise.all([
    listSilentAndStale(when),
    listDoubted(actor, when, now),
    listFullTooLong(when),
    ...(may(actor, "contract.read")
      ? [
          listEnding(when),
          listUnused(when),
          listExpiring(when),
          listLacking(when, region.admission),
        ]
      : []),
  ]);
  return lists.flat();
}
