import { differencesOf, openDraft, type PageFields } from "./page";
import {
  append,
  asFound,
  changedMeanwhile,
  type Entry,
  type Log,
  readLog,
} from "./page-log.server";
import { lengthFaults } from "./publish-faults";
import { type Published, publishedPage } from "./published-fields.server";
import { ownPage } from "./own-page.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

export type Draft = {
  /** Empty: the supplier's own page. */
  offerCode: string;
  /** The number of the newest save that the person had seen. */
  revision: number;
  fields: PageFields;
};

/** Keeps what was typed as a draft; refused when somebody else saved since the page was opened. */
export function saveDraft(
  actor: Actor,
  { offerCode, revision, fields }: Draft,
  now = new Date(),
): Promise<Outcome<{ revision: number }>> {
  return commit(actor, async (tx) => {
    const key = await ownPage(tx, actor, { offerCode, permission: "page.save" });
    const refusals = lengthFaults(fields);
    if (refusals.length > 0) return { ok: false, refusals };

    const [log, published] = await Promise.all([readLog(tx, key), publishedPage(tx, key)]);
    if (numberOf(log) !== revision) return changedMeanwhile();
    const differences = changesIn(fields, log, published);
    if (differences?.length === 0) return unchanged({ revision });

    const entries: Entry[] = [...foundFirst(log, published), { act: "saved", fields }];
    const refused = await append(tx, entries, { key, seen: revision, by: actor.userId, now });
    if (refused) return refused;
    const details = { fields: (differences ?? []).map(({ field }) => field) };
    const trace = { action: "page.save", subject: pageSubject(key), details, announce: [] };
    return changed({ revision: revision + entries.length }, trace);
  });
}

/** Against the draft, else what is shown; null for the first words of all. */
function changesIn(fields: PageFields, log: Log, published: Published | null) {
  const before = openDraft(log.newest)?.fields ?? published?.fields;
  return before ? differencesOf(before, fields) : null;
}

function numberOf({ newest }: Log): number {
  return newest?.revision ?? 0;
}

/** A draft that begins says first what it began from. */
function foundFirst(log: Log, published: Published | null): Entry[] {
  return openDraft(log.newest) ? [] : asFound(log, published);
}

/** The audit names a page by its supplier, so that an organisation finds its own. */
export function pageSubject({ supplierId, offerCode }: { supplierId: string; offerCode: string }) {
  return offerCode === "" ? `supplier/${supplierId}` : `supplier/${supplierId}/offer/${offerCode}`;
}
