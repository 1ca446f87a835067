/**
 * After a new master key was put first on the list: everything is sealed with it, and the log says when an
 * older one seals nothing any more and can be taken off (decision 115).
 */
import { FILE_KEYS } from "~/db/files/file-key.server";
import { countSealed, type SealedPlace, sealRowsAnew } from "~/db/seal-anew.server";
import { SECOND_STEP_SECRETS } from "~/domain/accounts/public.server";
import { CLIENT_KEYS } from "~/domain/referrals/public.server";
import { log } from "~/log.server";
import { keyNames } from "~/master-keys.server";

const PLACES: SealedPlace[] = [CLIENT_KEYS, FILE_KEYS, SECOND_STEP_SECRETS];

/** How many texts each master key seals, those of no key on the list as well. */
export async function countByKey(): Promise<Record<string, number>> {
  const counts = Object.fromEntries(keyNames().map((name) => [name, 0]));
  for (const place of PLACES)
    for (const [name, count] of await countSealed(place))
      counts[name] = (counts[name] ?? 0) + count;
  return counts;
}

export async function sealKeys(): Promise<void> {
  const [newest, ...older] = keyNames();
  if (older.length === 0) return;
  let sealed = 0;
  for (const place of PLACES) sealed += await sealRowsAnew(place);
  const counts = await countByKey();
  const unused = older.filter((name) => counts[name] === 0);
  log.info({ newest, sealed, counts, unused }, "Keys were sealed with the newest master key");
}
