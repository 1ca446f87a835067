/**
 * The token of a mailed link that lasts: it moves from the address to a cookie of its own at once, so that
 * it stands in no history and no log (security requirement S-07).
 */
import { redirect } from "@remix-run/node";

import { inOwnCookie, ownCookie } from "../own-cookie.server";

/** In place of the token, once the cookie has it; no token is that short. */
export const MOVED = "verder";
/** A working day: who comes back later opens the letter again. */
const LASTS_SECONDS = 12 * 60 * 60;

type Moving = {
  cookie: string;
  token: string | undefined;
  /** Which part of the path the token is. */
  at: number;
};

/** The token of the cookie; sends who just came from the letter on without it. */
export function movedToCookie(request: Request, { cookie, token = "", at }: Moving): string {
  if (token === MOVED) return tokenInCookie(request, cookie);
  const { pathname } = new URL(request.url);
  const parts = pathname.replace(/\.data$/, "").split("/");
  const to = parts.map((part, position) => (position === at ? MOVED : part)).join("/");
  const headers = { "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" };
  throw redirect(to, {
    headers: { ...headers, "Set-Cookie": ownCookie(cookie, token, LASTS_SECONDS) },
  });
}

export function tokenInCookie(request: Request, cookie: string): string {
  const token = inOwnCookie(request, cookie);
  return /^[\w-]{43}$/.test(token) ? token : "";
}
