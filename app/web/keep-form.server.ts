/** What was sent when the session had ended: kept, and the way to signing in and back to it. */
import { redirect } from "@remix-run/node";

import { href } from "./href";
import { LOOK_FIRST } from "./look-first";
import { ownCookie } from "./own-cookie.server";
import { KEPT_SECONDS } from "~/domain/accounts/public";
import { keepForm } from "~/domain/accounts/public.server";

export const KEPT_COOKIE = "bewaard";

const MOST_BYTES = 300_000;

/** What is about the account itself asks for a password, and this page for nothing. */
const NEVER = /^\/(account|bewaard)(\/|$)/;

/** The answer to whoever had that session; null when there is nothing to keep or nobody to keep it for. */
export async function keptAside(
  request: Request,
  sessionId: string | null,
): Promise<Response | null> {
  if (!sessionId || !canBeKept(request)) return null;
  const fields = await fieldsOf(request);
  const token = fields && (await keepForm(sessionId, { to: addressOf(request), fields }));
  if (!token) return null;
  return redirect(href("/inloggen", {}, { naar: href("/bewaard") }), {
    status: 303,
    headers: { "Set-Cookie": ownCookie(KEPT_COOKIE, token, KEPT_SECONDS) },
  });
}

/** A form with a file comes back without it, and so is not the same form. */
function canBeKept(request: Request): boolean {
  const isPlain = /^application\/x-www-form-urlencoded\b/i.test(
    request.headers.get("Content-Type") ?? "",
  );
  const length = Number(request.headers.get("Content-Length") ?? 0);
  return isPlain && length <= MOST_BYTES && !NEVER.test(new URL(request.url).pathname);
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
