/**
 * Recovery codes on their way to the one page that shows them: the session changes as they are made, so
 * that they cannot be in the answer itself. The cookie is sealed, and the page takes it away.
 */
import { appOrigin } from "~/env.server";
import { seal, unseal } from "~/master-keys.server";

const PURPOSE = "shown codes";
const LASTS_SECONDS = 300;

function cookieOf(value: string, seconds: number): string {
  const secure = appOrigin().startsWith("https:");
  const name = secure ? "__Host-codes" : "codes";
  const more = secure ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${more}`;
}

export function codesToShow(userId: string, codes: string[]): string {
  return cookieOf(encodeURIComponent(seal(PURPOSE, userId, codes.join(" "))), LASTS_SECONDS);
}

/** The codes that this person was just given; empty on every later look. */
export function shownCodes(request: Request, userId: string): string[] {
  const cookie = request.headers.get("Cookie") ?? "";
  const found = /(?:^|;\s*)(?:__Host-)?codes=([\w%.-]+)(?:;|$)/.exec(cookie)?.[1];
  if (!found) return [];
  try {
    return unseal(PURPOSE, userId, decodeURIComponent(found)).split(" ");
  } catch {
    return [];
  }
}

/** They were shown. */
export function forgetCodes(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookieOf("", 0) };
}
