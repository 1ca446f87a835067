/** Who came by another road, as a provider's own program reads and says it. */
import { type AskedByKey, PRIVATE, problem, requireKey } from "./key-holder.server";
import type { Actor } from "~/domain/accounts/public";
import type { SentRoad } from "~/domain/referrals/public";
import { asSentRoad, listRoads, putRoads, sayRoads } from "~/domain/referrals/public.server";

export async function answerRoads(asked: AskedByKey): Promise<Response> {
  const holder = await requireKey(asked, "waiting-times:read");
  if (holder instanceof Response) return holder;
  return standing(holder.actor, null);
}

export async function receiveRoadsOfProgram(asked: AskedByKey): Promise<Response> {
  if (asked.request.method !== "PUT")
    return problem("method-not-allowed", 405, { Allow: "GET, PUT" });
  const holder = await requireKey(asked, "waiting-times:write");
  if (holder instanceof Response) return holder;
  const body = putRoads.safeParse(await asked.request.json().catch(() => null));
  if (!body.success) return problem("body-not-understood", 400);
  const rows = body.data.otherRoads.map(asSentRoad);
  const outcome = await sayRoads(holder.actor, rows);
  if (outcome.ok) return standing(holder.actor, new Set(rows.map(({ reference }) => reference)));
  const faults = outcome.refusals.map(({ code, field = "", details }) => ({
    ...{ index: Number(details?.["index"] ?? 0), code, field: NAMES[field] ?? field },
  }));
  return Response.json({ error: "rows-not-accepted", faults }, { status: 422, headers: PRIVATE });
}

const NAMES: Partial<Record<string, string>> = {
  ...{ offer: "offerCode", place: "locationCode", municipality: "municipalityCode" },
};

/** How the rows stand now; null: all of them. */
async function standing(actor: Actor, asked: Set<string | undefined> | null): Promise<Response> {
  const { roads } = await listRoads(actor);
  const shown = roads.filter(({ said }) => !asked || asked.has(said.reference));
  return Response.json(
    { otherRoads: shown.map(({ said }) => asProgram(said)) },
    { headers: PRIVATE },
  );
}

function asProgram({ offer, place, municipality, ...said }: Required<SentRoad>) {
  const orNull = (text: string) => (text === "" ? null : text);
  return {
    ...{ reference: said.reference, offerCode: offer, locationCode: orNull(place) },
    ...{ route: said.route, municipalityCode: municipality, receivedOn: said.receivedOn },
    ...{ startedOn: orNull(said.startedOn), endedOn: orNull(said.endedOn) },
    ...{ endReason: orNull(said.endReason), pausedFrom: orNull(said.pausedFrom) },
    pausedTo: orNull(said.pausedTo),
  };
}
