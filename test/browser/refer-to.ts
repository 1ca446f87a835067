/** Access refers somebody to a supplier or a combination, up to where whoever receives knows who it is. */
import type { Page } from "@playwright/test";

import { everyOption, post, requestTo, writeNeed } from "./asking-without-a-name";
import { day, receivedFrom, recordBasis, sayWhoChose, sayWhoItIs, sayYesFrom } from "./referring";
import { expect } from "./window";

export type Chosen = {
  name: string;
  /** Of what it offers: how its code begins. */
  offer: string;
};

/** Where whoever receives finds it, as `/aanbieder/aanmeldingen/…`. */
export async function referTo(
  { name, offer }: Chosen,
  { sender, receiver, client }: { sender: Page; receiver: Page; client: string },
): Promise<string> {
  const need = await writeNeed(sender, "jeugdwet");
  const options = await everyOption(sender, need);
  const { plek } = options.find(({ code }) => code.startsWith(offer))!;
  expect((await post(sender, `${need}/vragen`, { plek })).status()).toBe(303);
  await sender.goto(need);
  await receiver.goto((await requestTo(sender, name)).to);
  await sayYesFrom(receiver, day(40));
  await sender.goto(need);
  await sender
    .getByRole("link", { name: /Kies deze aanbieder/ })
    .first()
    .click();
  await sayWhoChose(sender);
  await recordBasis(sender);
  await sayWhoItIs(sender, client);
  return receivedFrom(sender);
}
