import { openDraft } from "./page";
import { append, asFound, changedMeanwhile, readLog } from "./page-log.server";
import { ownPage } from "./own-page.server";
import { publishedPage } from "./published-fields.server";
import { pageSubject } from "./save-draft.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

type Keeping = { offerCode: string; revision: number };

/** The own texts stay and the register's are known: the conflict is told no longer. */
export function keepTexts(
  actor: Actor,
  { offerCode, revision }: Keeping,
  now = new Date(),
): Promise<Outcome<{ revision: number }>> {
  return commit(actor, async (tx) => {
    const key = await ownPage(tx, actor, { offerCode, permission: "page.save" });
    const [log, published] = await Promise.all([readLog(tx, key), publishedPage(tx, key)]);
    if ((log.newest?.revision ?? 0) !== revision) return changedMeanwhile();
    if (!published) throw new Missing("offer");
    // A draft that is open stays the newest, so that nobody's words disappear behind this.
    if (openDraft(log.newest)) return refuse("page.draft-open");
    const entries = [...asFound(log, published), { act: "kept" as const, ...published }];
    const refused = await append(tx, entries, { key, seen: revision, by: actor.userId, now });
    if (refused) return refused;
    const trace = { action: "page.keep-texts", subject: pageSubject(key), announce: [] };
    return changed({ revision: revision + entries.length }, trace);
  });
}
