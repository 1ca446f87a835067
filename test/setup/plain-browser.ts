/** A browser without JavaScript: it keeps cookies, sends plain forms and follows no redirect by itself. */
import { aBuild, visit } from "./web";

import { createApp } from "~/web/app.server";

type Fields = [string, string][] | Record<string, string>;
export type PlainBrowser = Awaited<ReturnType<typeof aPlainBrowser>>;

let made = 0;

/** Each is known by a name of its own, so that they share no limits of a visitor. */
export async function aPlainBrowser(routes: Record<string, object>, cookie = "") {
  const name = `browser ${++made}`;
  const get = await visit(
    createApp({ build: aBuild(routes), origin: () => "http://localhost:3000" }),
  );
  const jar = new Map(cookie ? [cookie.split("=", 2) as [string, string]] : []);
  const send = async (path: string, init: RequestInit = {}) => {
    const cookies = [...jar].map(([key, value]) => `${key}=${value}`).join("; ");
    const headers = { Cookie: cookies, "Sec-Fetch-Site": "same-origin", "User-Agent": name };
    const answer = await get(path, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [key, value] = line.split(";")[0]!.split("=") as [string, string];
      jar.set(key, value);
    }
    const { status } = answer;
    const text = mainOf(await answer.text());
    return { status, to: answer.headers.get("location") ?? "", text };
  };
  const post = (path: string, fields: Fields) =>
    send(path, { method: "POST", body: new URLSearchParams(fields) });
  /** As if somebody had signed in meanwhile. */
  const take = (one: string) => void jar.set(...(one.split("=", 2) as [string, string]));
  return { get: send, post, take };
}

/** What the page itself says. */
function mainOf(html: string): string {
  return /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html.slice(0, 500);
}
