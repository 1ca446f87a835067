/**
 * Links in letters. The token in the address is moved to a cookie at once, so that it stands in no
 * history, no log and no address that is sent along (security requirement S-07).
 */
import { redirect } from "@remix-run/node";

import { appOrigin } from "~/env.server";

/** In place of the token, once the cookie has it; no token is that short. */
const MOVED = "verder";
const LASTS_SECONDS = 1_800;

function cookieOf(token: string, seconds: number): string {
  const secure = appOrigin().startsWith("https:");
  const name = secure ? "__Host-link" : "link";
  const more = secure ? "; Secure" : "";
  return `${name}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${more}`;
}

/** The token of the link that was followed; sends who just came from the letter on without it. */
export function followLink(request: Request, token: string | undefined): string {
  if (token === MOVED) return tokenIn(request);
  const to = new URL(request.url);
  to.pathname = to.pathname.replace(/[^/]+$/, MOVED);
  throw redirect(to.pathname, {
    headers: {
      "Set-Cookie": cookieOf(encodeURIComponent(token ?? ""), LASTS_SECONDS),
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    },
  });
}

/** The token that the cookie holds; empty without one. */
export function tokenIn(request: Request): string {
  const cookie = request.headers.get("Cookie") ?? "";
  const found = /(?:^|;\s*)(?:__Host-)?link=([\w-]{43})(?:;|$)/.exec(cookie);
  return found?.[1] ?? "";
}

/** After use nothing is left of it. */
export function forgetLink(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookieOf("", 0) };
}
