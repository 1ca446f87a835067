import {
  differencesOf,
  KEPT_TEXTS,
  type OfferFields,
  onTopOf,
  openDraft,
  type PageFields,
  type PageKey,
  type SupplierFields,
} from "./page";
import { append, asFound, changedMeanwhile, type Log, readLog } from "./page-log.server";
import { offerPublishFaults, supplierPublishFaults } from "./publish-faults";
import { type Published, publishedPage } from "./published-fields.server";
import { ownPage } from "./own-page.server";
import { pageSubject } from "./save-draft.server";
import { writeOffer, writeSupplierPage } from "./write-page.server";
import { outsideContract, outsideRefusal } from "../contracts/outside-contract";
import { offersChanged } from "../events";
import { contractLine } from "../offers/offer-rows.server";
import { holdPlaces } from "../places/own-place.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import type { ReadDatabase } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { IntakeRules } from "~/domain/catalogue/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refusal, refuse } from "~/domain/kernel/outcome";

export type Publication = { offerCode: string; revision: number };

/** Puts the open draft on the shop window, when it is whole and lies inside a contract in force (I20). */
export async function publishPage(
  actor: Actor,
  { offerCode, revision }: Publication,
  now = new Date(),
): Promise<Outcome<{ revision: number }>> {
  const region = await getRegion(now);
  const rules = { region, today: isoDay(dayAt(now)), now, author: actor.userId };
  return commit(actor, async (tx) => {
    const key = await ownPage(tx, actor, { offerCode, permission: "page.publish" });
    await holdPlaces(tx, key.supplierId);
    const [log, published] = await Promise.all([readLog(tx, key), publishedPage(tx, key)]);
    if ((log.newest?.revision ?? 0) !== revision) return changedMeanwhile();
    const draft = openDraft(log.newest);
    if (!draft) return refuse("page.nothing-to-publish");

    const fields = settled(draft.fields, log, published);
    const refusals = await publishRefusals(tx, key, { fields, rules });
    if (refusals.length > 0) return { ok: false, refusals };

    const found = asFound(log, published);
    const importedTexts = published?.importedTexts ?? {};
    const entries = [...found, { act: "published" as const, fields, importedTexts }];
    const refused = await append(tx, entries, { key, seen: revision, by: actor.userId, now });
    if (refused) return refused;
    const offerIds = await writePage(tx, key, { fields, now });
    return changed(
      { revision: revision + entries.length },
      {
        action: "page.publish",
        subject: pageSubject(key),
        details: { changes: tellable(published, fields) },
        announce: [offersChanged(offerIds)],
      },
    );
  });
}

/** What the draft left alone follows what an import brought since. */
export function settled(draft: PageFields, log: Log, published: Published | null): PageFields {
  return log.lastShown && published
    ? onTopOf(draft, log.lastShown.fields, published.fields)
    : draft;
}

type Wish = { fields: PageFields; rules: IntakeRules };

/** Everything that stands between a draft and the window. */
export async function publishRefusals(
  from: Pick<ReadDatabase, "offer" | "contract" | "place">,
  { supplierId, offerCode }: PageKey,
  { fields, rules }: Wish,
): Promise<Refusal[]> {
  if (offerCode === "") return supplierPublishFaults(rules, fields as SupplierFields);
  const offer = fields as OfferFields;
  const [before, contracts, places] = await Promise.all([
    from.offer.findFirst({
      where: { code: offerCode },
      omit: { createdAt: true, updatedAt: true },
    }),
    from.contract.findMany({ where: { supplierId } }),
    from.place.findMany({ where: { supplierId, endedOn: null }, select: { code: true } }),
  ]);
  if (before && before.supplierId !== supplierId) return [{ code: "page.code-taken" }];
  const faults = offerPublishFaults(rules, offer, before ?? undefined);
  const known = places.map(({ code }) => code);
  const isElsewhere = offer.places.some((code) => !known.includes(code));
  const today = dayAt(rules.now);
  const outside = outsideContract(contracts.map(contractLine), offer, today);
  return [
    ...faults,
    ...(isElsewhere ? [{ code: "page.unfit", field: "places" }] : []),
    ...(outside && faults.length === 0 ? [outsideRefusal(outside)] : []),
  ];
}

function writePage(
  tx: Tx,
  key: PageKey,
  { fields, now }: { fields: PageFields; now: Date },
): Promise<string[]> {
  return key.offerCode === ""
    ? writeSupplierPage(tx, key.supplierId, { fields: fields as SupplierFields, now })
    : writeOffer(tx, key, { fields: fields as OfferFields, now });
}

/** Long texts are named, not repeated: the versions hold them. */
function tellable(published: Published | null, fields: PageFields) {
  const long: readonly string[] = KEPT_TEXTS.filter((field) => field !== "title");
  return differencesOf(published?.fields ?? fields, fields).map(({ field, before, after }) =>
    long.includes(field) ? { field } : { field, before, after },
  );
}
