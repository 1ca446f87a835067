import { openDraft } from "./page";
import { append, changedMeanwhile, readLog } from "./page-log.server";
import { ownPage } from "./own-page.server";
import { pageSubject } from "./save-draft.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

type Discarding = { offerCode: string; revision: number };

/** Closes the open draft; what it said stays in the history, to be brought back. */
export function discardDraft(
  actor: Actor,
  { offerCode, revision }: Discarding,
  now = new Date(),
): Promise<Outcome<{ revision: number }>> {
  return commit(actor, async (tx) => {
    const key = await ownPage(tx, actor, { offerCode, permission: "page.save" });
    const log = await readLog(tx, key);
    if ((log.newest?.revision ?? 0) !== revision) return changedMeanwhile();
    const draft = openDraft(log.newest);
    if (!draft) return refuse("page.nothing-to-discard");
    const entry = { act: "discarded" as const, fields: draft.fields };
    const refused = await append(tx, [entry], { key, seen: revision, by: actor.userId, now });
    if (refused) return refused;
    const trace = { action: "page.discard", subject: pageSubject(key), announce: [] };
    return changed({ revision: revision + 1 }, trace);
  });
}
