import { createHmac, randomBytes } from "node:crypto";

import { note } from "~/db/note.server";
import { dateOf, type DayNumber } from "~/domain/kernel/day";

type DayKey = { day: DayNumber; key: Uint8Array };

let kept: DayKey | undefined;

/**
 * Who asks, for one day: the network and the browser under a random key of that day. Without the key,
 * which goes when the day is over, nobody can tell from the row who it was.
 */
export async function daySession(
  { network, browser }: { network: string; browser: string },
  day: DayNumber,
): Promise<string> {
  if (kept?.day !== day) kept = { day, key: await dayKey(day) };
  const hash = createHmac("sha256", kept.key).update(`${day}\n${network}\n${browser}`);
  return hash.digest("base64url").slice(0, 22);
}

/** One key for all processes; those of days before are gone. */
function dayKey(day: DayNumber): Promise<Uint8Array> {
  const date = dateOf(day);
  const fresh = randomBytes(32);
  return note(async (tx) => {
    await tx.searchDayKey.deleteMany({ where: { day: { lt: date } } });
    await tx.$executeRaw`
      insert into search_day_key (day, key) values (${date}, ${fresh}) on conflict (day) do nothing`;
    const { key } = await tx.searchDayKey.findUniqueOrThrow({ where: { day: date } });
    return key;
  });
}
