import { listTariffs } from "./list-tariffs.server";
import { keyOf, tariffFault } from "./tariff-check";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

export type SentTariffCheck = {
  profile: string;
  intensity: string;
  isRight: boolean;
  reason: string;
};

/** The yearly answer for one tariff. A tariff itself changes only with the region's rules. */
export function checkTariff(
  actor: Actor,
  { isRight, reason, ...which }: SentTariffCheck,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "tariff.check");
    const lines = await listTariffs(actor, now);
    const line = lines.find((one) => keyOf(one) === keyOf(which));
    if (!line) throw new Missing("tariff");
    const fault = tariffFault(reason);
    if (fault) return fault;
    const { profile, intensity, from } = line;
    await tx.tariffCheck.create({
      data: {
        ...{ profile, intensity, fromDay: dateOf(from), isRight, reason: reason.trim() },
        ...{ by: actor.userId, at: now },
      },
    });
    const subject = `tariff/${keyOf(line)}`;
    return changed(null, { action: "tariff.check", subject, details: { isRight }, announce: [] });
  });
}
