/** `npm run backup -- FILE`: the whole database, as it is at one moment, in a new file and one with keys. */
import { asOwner, fileArguments } from "./steps/owner";
import { say } from "./steps/say";
import { backUp, keysFileOf } from "~/db/backup.server";

const [file] = fileArguments("npm run backup -- FILE", 1);

await asOwner(async (adminUrl) => {
  const manifest = await backUp(adminUrl, file!);
  for (const [table, { rows }] of Object.entries(manifest)) say(`${table}: ${rows} rows`);
  say(`The backup is ${file}. The search index is not in it: it is made from the database.`);
  say(`The keys of client data are ${keysFileOf(file!)}: keep that file seven days at most.`);
});
