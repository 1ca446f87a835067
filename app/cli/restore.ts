/** `npm run restore -- FILE`: fills an empty database from a backup and checks what arrived. */
import { asOwner, onlyArgument } from "./steps/owner";
import { say } from "./steps/say";
import { restore } from "~/db/backup.server";

const file = onlyArgument("npm run restore -- FILE");

await asOwner(async (adminUrl, appRole) => {
  const manifest = await restore(adminUrl, file, appRole);
  for (const [table, { rows }] of Object.entries(manifest)) say(`${table}: ${rows} rows`);
  say("Restored and compared. Now run `npm run reindex`: the search index is not in a backup.");
});
