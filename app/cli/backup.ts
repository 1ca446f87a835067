/** `npm run backup -- FILE`: the whole database, as it is at one moment, in one new file. */
import { asOwner, onlyArgument } from "./steps/owner";
import { say } from "./steps/say";
import { backUp } from "~/db/backup.server";

const file = onlyArgument("npm run backup -- FILE");

await asOwner(async (adminUrl) => {
  const manifest = await backUp(adminUrl, file);
  for (const [table, { rows }] of Object.entries(manifest)) say(`${table}: ${rows} rows`);
  say(`The backup is ${file}. The search index is not in it: it is made from the database.`);
});
