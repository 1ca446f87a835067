/** Signs in as a demo account by the door that programs use; the page then has the session. */
import { type BrowserContext, type Page, request } from "@playwright/test";

import { DEMO_PASSWORD } from "../../prisma/demo/accounts";

type Cookies = Parameters<BrowserContext["addCookies"]>[0];

/** Of this worker: a password takes the server a quarter of a second, and is looked at in tests of its own. */
const sessions = new Map<string, Cookies>();

export async function signInAs(page: Page, account: string): Promise<void> {
  const kept = sessions.get(account);
  if (kept) await page.context().addCookies(kept);
  const asked = await page.request.get("/account", { maxRedirects: 0 });
  if (kept && asked.status() === 200) return;
  const cookies = await openSession(new URL(asked.url()).origin, account);
  sessions.set(account, cookies);
  await page.context().addCookies(cookies);
}

/** Apart from the page: a session that it had would end. */
async function openSession(origin: string, account: string): Promise<Cookies> {
  const visitor = await request.newContext({ baseURL: origin });
  await visitor.post("/inloggen", {
    form: { email: `${account}@etalage.test`, password: DEMO_PASSWORD },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
  const { cookies } = await visitor.storageState();
  await visitor.dispose();
  return cookies;
}
