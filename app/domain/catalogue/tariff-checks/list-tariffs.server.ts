import { type TariffLine, tariffLines } from "./tariff-check";
import { deskTerms } from "../region/desk-terms";
import { getRegion } from "../region/get-region.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

/** Every tariff that holds today, with what was last said of it. */
export async function listTariffs(actor: Actor, now = new Date()): Promise<TariffLine[]> {
  assertMay(actor, "tariff.read");
  const [region, answers] = await Promise.all([getRegion(now), db.tariffCheck.findMany()]);
  return tariffLines(
    region.arrangements,
    answers.map((answer) => ({ ...answer, on: dayAt(answer.at) })),
    { today: dayAt(now), months: deskTerms(region).tariffCheckMonths },
  );
}
