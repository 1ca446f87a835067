/** The letters that the app keeps in a folder where no mail server is set. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { expect } from "@playwright/test";
import PostalMime from "postal-mime";

const FOLDER = path.join(process.env.BROWSER_TEST_DATA ?? ".data/browser", "mail");
const LONG_ENOUGH = { timeout: 30_000 };

type Letter = { subject: string; link: string };

/** The path of the link in the latest letter to an address; `start` is what the path begins with. */
export async function linkInMail(address: string, start: string): Promise<string> {
  const { link } = await letterTo(address, (letter) => letter.link.startsWith(start));
  return link;
}

/** The path of the link in the latest letter to an address with this in its subject. */
export async function linkInLetter(address: string, subject: string): Promise<string> {
  const { link } = await letterTo(address, (letter) => letter.subject.includes(subject));
  return link;
}

async function letterTo(address: string, fits: (letter: Letter) => boolean): Promise<Letter> {
  let found: Letter | undefined;
  const look = async () => {
    found = (await lettersTo(address)).find(fits);
    return found !== undefined;
  };
  await expect.poll(look, { ...LONG_ENOUGH, message: `a letter to ${address}` }).toBe(true);
  return found!;
}

/** The newest first. */
async function lettersTo(address: string): Promise<Letter[]> {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
  const newest = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const letters = await Promise.all(newest.map((file) => PostalMime.parse(readFileSync(file))));
  return letters
    .filter(({ to }) => to?.[0]?.address === address)
    .map(({ subject = "", text = "" }) => ({
      subject,
      link: /https?:\/\/[^\s/]+(\/\S+)/.exec(text)?.[1] ?? "",
    }));
}
