import { type BookFields, textFaults } from "./book-text";
import { heldText, moveText } from "./held-text.server";
import { listFinalTexts } from "./list-final-texts.server";
import { findEntry, holdingOn, textsOf } from "../product-book/book-entry";
import { listRegionVersions } from "../region/get-region.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { differencesOf } from "~/domain/kernel/difference";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

/** Who answers for the book until somebody says otherwise. */
const OWNER = "Contractmanagement";

/** Begins a draft with the words that hold today; an entry has one unfinished text at a time. */
export async function beginText(
  actor: Actor,
  code: string,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  assertMay(actor, "book-text.edit");
  const today = isoDay(dayAt(now));
  const versions = await listRegionVersions();
  if (!findEntry(versions, code, today)) throw new Missing("book-entry");
  const holding = holdingOn(textsOf(code, versions, await listFinalTexts()), today);
  return commit(actor, async (tx) => {
    const last = await tx.bookText.aggregate({ where: { code }, _max: { number: true } });
    const [begun] = await tx.bookText.createManyAndReturn({
      data: [
        {
          ...{ code, number: (last._max.number ?? 0) + 1, ...holding!.fields },
          owner: holding?.owner ?? OWNER,
          ...{ createdBy: actor.userId, createdAt: now, updatedBy: actor.userId, updatedAt: now },
        },
      ],
      skipDuplicates: true,
    });
    if (!begun) return refuseMove("book-text.begun-already");
    return changed({ id: begun.id }, traceOf("begin", begun));
  });
}

export type SavedText = { id: string; revision: number; fields: BookFields; owner: string };

/** Keeps what was typed; refused when somebody else saved since the page was opened. */
export function saveText(
  actor: Actor,
  { id, revision, fields, owner }: SavedText,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "book-text.edit");
    const text = await heldText(tx, id);
    const refusals = textFaults(fields, owner);
    if (refusals.length > 0) return { ok: false, refusals };
    const data = { ...fields, owner };
    const by = actor.userId;
    const moved = await moveText(tx, text, { move: "save", revision, data, by, now });
    if (!moved.ok) return moved;
    const details = { fields: differencesOf(text, data).map(({ field }) => field) };
    return changed({ id }, { ...traceOf("save", text), details });
  });
}

/** The audit names a text by its entry. */
export function traceOf(verb: string, { code, number }: { code: string; number: number }) {
  return { action: `book-text.${verb}`, subject: `book-text/${code}/${number}`, announce: [] };
}
