/** For whom a provider's own program asks: signed by a key of its organisation. */
import type { AppLoadContext } from "@remix-run/node";

import { covers, type Scope } from "~/domain/accounts/public";
import { findKeyHolder, type KeyHolder, takeTurn } from "~/domain/accounts/public.server";

export type AskedByKey = { request: Request; context: AppLoadContext };

export const PRIVATE = { "Cache-Control": "no-store" };

/** A key that is unknown, revoked or over answers alike; one without the right says so. */
export async function requireKey(
  { request, context }: AskedByKey,
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

export function problem(
  error: string,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error }, { status, headers: { ...PRIVATE, ...headers } });
}
