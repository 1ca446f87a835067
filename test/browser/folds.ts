/** What can be done stands folded, each thing behind its own title. */
import type { Page } from "@playwright/test";

export const foldOf = (page: Page, title: string) =>
  page.locator("details").filter({ has: page.getByText(title, { exact: true }) });

/** Opens it; what is in it is looked for in what comes back. */
export async function unfold(page: Page, title: string) {
  await foldOf(page, title).locator("summary").click();
  return foldOf(page, title);
}
