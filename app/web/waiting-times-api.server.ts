/** What a provider's own program may ask and say, signed by a key of its organisation. */
import { type AskedByKey, PRIVATE, problem, requireKey } from "./key-holder.server";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  KEY_OF_OTHER_ROWS,
  listOwnWaitingTimes,
  putBody,
  putWaitingTimes,
  stateOfWait,
} from "~/domain/providers/public.server";

export async function answerWaitingTimes(asked: AskedByKey): Promise<Response> {
  const holder = await requireKey(asked, "waiting-times:read");
  if (holder instanceof Response) return holder;
  const waits = await listOwnWaitingTimes(holder.actor);
  return Response.json({ waitingTimes: waits.map(stateOfWait) }, { headers: PRIVATE });
}

export async function receiveWaitingTimes(asked: AskedByKey): Promise<Response> {
  if (asked.request.method !== "PUT")
    return problem("method-not-allowed", 405, { Allow: "GET, PUT" });
  const holder = await requireKey(asked, "waiting-times:write");
  if (holder instanceof Response) return holder;
  const body = putBody.safeParse(await asked.request.json().catch(() => null));
  if (!body.success) return problem("body-not-understood", 400);
  const key = asked.request.headers.get("Idempotency-Key");
  if (key !== null && !KEY.test(key)) return problem("idempotency-key-not-understood", 400);
  const outcome = await putWaitingTimes(holder.actor, { rows: body.data.waitingTimes, key });
  if (outcome.ok) return Response.json({ waitingTimes: outcome.value }, { headers: PRIVATE });
  if (outcome.refusals[0]?.code === KEY_OF_OTHER_ROWS)
    return problem("idempotency-key-of-another-body", 409);
  const faults = outcome.refusals.map(shownFault);
  return Response.json({ error: "rows-not-accepted", faults }, { status: 422, headers: PRIVATE });
}

/** As the program chose it: anything that can be printed, such as a UUID. */
const KEY = /^[\x21-\x7e]{1,200}$/;

function shownFault({ code, field, details }: Refusal) {
  return { ...details, field, code };
}
