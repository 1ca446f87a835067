/** A cookie that only this website reads and no script: over https held to this very host. */
import { appOrigin } from "~/env.server";

/** The header's value; no seconds make the browser forget it. */
export function ownCookie(name: string, value: string, seconds: number): string {
  const secure = appOrigin().startsWith("https:");
  const more = secure ? "; Secure" : "";
  const held = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${more}`;
  return `${secure ? "__Host-" : ""}${name}=${encodeURIComponent(value)}; ${held}`;
}

/** What the browser brings under that name; empty when nothing. */
export function inOwnCookie(request: Request, name: string): string {
  const cookies = request.headers.get("Cookie") ?? "";
  const found = new RegExp(`(?:^|;\\s*)(?:__Host-)?${name}=([\\w%.-]+)(?:;|$)`).exec(cookies)?.[1];
  try {
    return decodeURIComponent(found ?? "");
  } catch {
    return "";
  }
}
