/**
 * Recovery codes on their way to the one page that shows them: the session changes as they are made, so
 * that they cannot be in the answer itself. The cookie is sealed, and the page takes it away.
 */
import { inOwnCookie, ownCookie } from "./own-cookie.server";
import { seal, unseal } from "~/master-keys.server";

const PURPOSE = "shown codes";
const COOKIE = "codes";
const LASTS_SECONDS = 300;

export function codesToShow(userId: string, codes: string[]): string {
  return ownCookie(COOKIE, seal(PURPOSE, userId, codes.join(" ")), LASTS_SECONDS);
}

/** The codes that this person was just given; empty on every later look. */
export function shownCodes(request: Request, userId: string): string[] {
  const found = inOwnCookie(request, COOKIE);
  if (!found) return [];
  try {
    return unseal(PURPOSE, userId, found).split(" ");
  } catch {
    return [];
  }
}

/** They were shown. */
export function forgetCodes(): { "Set-Cookie": string } {
  return { "Set-Cookie": ownCookie(COOKIE, "", 0) };
}
