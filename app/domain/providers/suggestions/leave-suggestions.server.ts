import { suggestedWords } from "./suggestion";
import { ownPage } from "../pages/own-page.server";
import { pageSubject } from "../pages/save-draft.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Outcome } from "~/domain/kernel/outcome";

type Typed = { offerCode: string; words: string };

/** Passes words on to the region; what was passed on before stays as it is. */
export async function leaveSuggestions(
  actor: Actor,
  { offerCode, words: typed }: Typed,
  now = new Date(),
): Promise<Outcome<{ words: string[] }>> {
  const { expertise } = await getRegion(now);
  const known = expertise.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  return commit(actor, async (tx) => {
    const key = await ownPage(tx, actor, { offerCode, permission: "page.save" });
    const words = suggestedWords(typed, known);
    const left = { leftBy: actor.userId, leftAt: now };
    const data = words.map((word) => ({ ...key, word, ...left }));
    const { count } = await tx.expertiseSuggestion.createMany({ data, skipDuplicates: true });
    if (count === 0) return unchanged({ words: [] });
    const trace = { action: "suggestion.leave", subject: pageSubject(key), announce: [] };
    return changed({ words }, { ...trace, details: { words } });
  });
}

/** What was passed on for an own page, and what became of it. */
export async function listOwnSuggestions(actor: Actor, offerCode: string) {
  const key = await ownPage(db, actor, { offerCode, permission: "page.read" });
  return db.expertiseSuggestion.findMany({
    where: key,
    select: { word: true, state: true, reason: true },
    orderBy: { leftAt: "asc" },
  });
}
