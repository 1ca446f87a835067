/** The letters that the app keeps in a folder where no mail server is set. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "@playwright/test";

const FOLDER = path.join(process.env.BROWSER_TEST_DATA ?? ".data/browser", "mail");

/** The path of the link in the latest letter to an address; `start` is what the path begins with. */
export async function linkInMail(address: string, start: string): Promise<string> {
  let link = "";
  await expect
    .poll(() => (link = latestLink(address, start)), { timeout: 20_000, message: address })
    .not.toBe("");
  return link;
}

function latestLink(address: string, start: string): string {
  const letters = readdirSync(FOLDER)
    .toSorted()
    .map((name) => readFileSync(path.join(FOLDER, name), "utf8"))
    // A line that was too long for mail goes on after an equals sign.
    .map((letter) => letter.replace(/=\r?\n/g, ""))
    .filter((letter) => letter.includes(address));
  const links = letters.flatMap((letter) => letter.match(/\/aanbieder-worden\/[\w/-]{43,}/g) ?? []);
  return links.findLast((one) => one.startsWith(start)) ?? "";
}
