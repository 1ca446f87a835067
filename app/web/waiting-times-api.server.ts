/** What a provider's own program may ask and say, signed by a key of its organisation. */
import type { AppLoadContext } from "@remix-run/node";

import { covers, type Scope } from "~/domain/accounts/public";
import { findKeyHolder, type KeyHolder, takeTurn } from "~/domain/accounts/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  KEY_OF_OTHER_ROWS,
  listOwnWaitingTimes,
  putBody,
  putWaitingTimes,
  stateOfWait,
} from "~/domain/providers/public.server";

type Asked = { request: Request; context: AppLoadContext };

export async function answerWaitingTimes(asked: Asked): Promise<Response> {
  const holder = await requireKey(asked, "waiting-times:read");
  if (holder instanceof Response) return holder;
  const waits = await listOwnWaitingTimes(holder.actor);
  return Response.json({ waitingTimes: waits.map(stateOfWait) }, { headers: PRIVATE });
}

export async function receiveWaitingTimes(asked: Asked): Promise<Response> {
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

const PRIVATE = { "Cache-Control": "no-store" };

/** A key that is unknown, revoked or over answers alike; one without the right says so. */
async function requireKey(
  { request, context }: Asked,
  scope: Scope,
): Promise<KeyHolder | Response> {
  const sent = /^Bearer (\S+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
  const { address } = context.visitor;
  const seconds = await takeTurn("api", { address, visitor: sent ?? null }).catch(() => 0);
  if (seconds > 0) return problem("too-many-requests", 429, { "Retry-After": String(seconds) });
  const holder = sent ? await findKeyHolder(sent) : null;
  const realm = 'Bearer realm="etalage"';
  if (!holder) {
    const challenge = sent ? `${realm}, error="invalid_token"` : realm;
    return problem("no-valid-key", 401, { "WWW-Authenticate": challenge });
  }
  if (covers(holder.scope, scope)) return holder;
  const challenge = `${realm}, error="insufficient_scope", scope="${scope}"`;
  return problem("not-in-scope", 403, { "WWW-Authenticate": challenge });
}

function shownFault({ code, field, details }: Refusal) {
  return { ...details, field, code };
}

function problem(error: string, status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers: { ...PRIVATE, ...headers } });
}
