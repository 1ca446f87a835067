/** Signs in as a demo account by the door that programs use; the page then has the session. */
import type { Page } from "@playwright/test";

import { DEMO_PASSWORD } from "../../prisma/demo/accounts";

export async function signInAs(page: Page, account: string): Promise<void> {
  const origin = new URL((await page.request.get("/healthz")).url()).origin;
  await page.request.post("/inloggen", {
    form: { email: `${account}@etalage.test`, password: DEMO_PASSWORD },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
}
