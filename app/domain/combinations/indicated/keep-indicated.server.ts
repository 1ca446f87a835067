import { enterIndicated } from "./enter-indicated.server";
import { monthsByYear } from "./months-by-year";
import { changed, commit, unchanged } from "~/db/commit.server";
import type { Listener, Message } from "~/db/outbox.server";
import { within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { dayNumber } from "~/domain/kernel/day";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

/**
 * Help by a combination was indicated: its budget of each year grows by the months in it (K3). It comes after the
 * indication and never stands in its way (I8). Safe to run twice.
 */
export const keepIndicated: Listener = async (_, messages) => {
  for (const message of messages) await keep(message);
  const trajectories = messages.map(({ payload }) => Number(payload["trajectory"]));
  await enterIndicated(SYSTEM, new Date(), trajectories);
};

const SYSTEM = theSystem("budgets");

async function keep({ payload }: Message): Promise<void> {
  const { trajectory, combination, municipality, from, to } = payload as Record<string, string>;
  const months = monthsByYear(dayNumber(from!), dayNumber(to!));
  await commit(SYSTEM, async (tx) => {
    await within(tx, SYSTEM);
    const { count } = await tx.indicatedMonths.createMany({
      data: [...months].map(([year, number]) => ({
        ...{ key: uuidOf(`${trajectory} ${from} ${to} ${year}`), year, months: number },
        ...{ trajectory: Number(trajectory), combinationId: combination! },
        municipality: municipality!,
        keptAt: new Date(),
      })),
      skipDuplicates: true,
    });
    if (count === 0) return unchanged(null);
    const trace = { action: "budget-indication.keep", subject: `supplier/${combination}` };
    return changed(null, { ...trace, details: { years: count }, announce: [] });
  });
}
