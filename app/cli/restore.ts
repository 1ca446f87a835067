/** `npm run restore -- FILE [KEYS]`: fills an empty database from a backup and checks what arrived. */
import { asOwner, fileArguments } from "./steps/owner";
import { say } from "./steps/say";
import { restore } from "~/db/backup.server";

const [file, keysFile] = fileArguments("npm run restore -- FILE [KEYS]", 2);

await asOwner(async (adminUrl, appRole) => {
  const manifest = await restore(adminUrl, { file: file!, ...(keysFile && { keysFile }) }, appRole);
  for (const [table, { rows }] of Object.entries(manifest)) say(`${table}: ${rows} rows`);
  if (!("client_key" in manifest))
    say("There were no keys beside it: what it holds of clients stays closed.");
  say("Restored and compared. Now run `npm run reindex`: the search index is not in a backup.");
});
