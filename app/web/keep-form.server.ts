/** What was sent when the session had ended: kept, and the way to signing in and back to it. */
import { redirect } from "@remix-run/node";

import { href } from "./href";
import { LOOK_FIRST } from "./look-first";
import { ownCookie } from "./own-cookie.server";
import { KEPT_SECONDS } from "~/domain/accounts/public";
import { keepForm } from "~/domain/accounts/public.server";

export const KEPT_COOKIE = "bewaard";

/** More is a file, and those are chosen anew. */
const MOST_BYTES = 300_000;

/** The answer to whoever had that session; null when there is nothing to keep or nobody to keep it for. */
export async function keptAside(
  request: Request,
  sessionId: string | null,
): Promise<Response | null> {
  if (!sessionId || Number(request.headers.get("Content-Length") ?? 0) > MOST_BYTES) return null;
  const fields = await fieldsOf(request);
  const token = fields && (await keepForm(sessionId, { to: addressOf(request), fields }));
  if (!token) return null;
  return redirect(href("/inloggen", {}, { naar: href("/bewaard") }), {
    status: 303,
    headers: { "Set-Cookie": ownCookie(KEPT_COOKIE, token, KEPT_SECONDS) },
  });
}

async function fieldsOf(request: Request): Promise<[string, string][] | null> {
  try {
    const sent = [...(await request.formData())];
    return sent.flatMap(([name, value]) =>
      typeof value === "string" && name !== LOOK_FIRST ? [[name, value]] : [],
    );
  } catch {
    return null;
  }
}

/** Without what Remix adds to ask for data. */
function addressOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  for (const name of ["_data", LOOK_FIRST]) searchParams.delete(name);
  const search = searchParams.toString();
  return search === "" ? pathname : `${pathname}?${search}`;
}
