import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

/** Every word with which signals were grouped. */
export async function listTags(actor: Actor): Promise<string[]> {
  assertMay(actor, "signal.read");
  const tags = await db.signalTag.findMany({ orderBy: { name: "asc" } });
  return tags.map(({ name }) => name);
}
