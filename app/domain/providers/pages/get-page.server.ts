import { notCovered } from "../contracts/outside-contract";
import { contractLine } from "../offers/offer-rows.server";
import { EMPTY_OFFER, type OfferFields, openDraft, type PageFields, type PageKey } from "./page";
import { type Log, readLog } from "./page-log.server";
import { publishRefusals, settled } from "./publish-page.server";
import { type Published, publishedPage } from "./published-fields.server";
import { type TextConflict, textConflicts } from "./text-conflicts";
import { ownPage } from "./own-page.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export type OwnPlace = { code: string; name: string; city: string };

/** A page as its editor finds it. */
export type EditedPage = {
  offerCode: string;
  supplier: { code: string; name: string; slug: string; kind: "provider" | "combination" };
  /** The number to send along with the next save. */
  revision: number;
  /** The draft, else what is on the window. */
  fields: PageFields;
  /** Null: never published. */
  published: PageFields | null;
  draft: { by: string; at: Date } | null;
  /** What stands between these fields and the window. */
  refusals: Refusal[];
  /** What no contract covers, while the rest is. */
  notCovered: { intensities: string[]; roles: string[] };
  conflicts: TextConflict[];
  places: OwnPlace[];
};

/** An own page to edit; without a code the supplier's own. */
export async function getPage(
  actor: Actor,
  offerCode: string,
  now = new Date(),
): Promise<EditedPage> {
  const key = await ownPage(db, actor, { offerCode, permission: "page.read" });
  const [region, log, published, known, supplier] = await Promise.all([
    getRegion(now),
    readLog(db, key),
    publishedPage(db, key),
    knownTexts(key),
    db.supplier.findUniqueOrThrow({
      where: { id: key.supplierId },
      select: {
        ...{ code: true, name: true, slug: true, kind: true, contracts: true },
        places: {
          where: { endedOn: null },
          select: { code: true, name: true, city: true },
          orderBy: { name: "asc" },
        },
      },
    }),
  ]);
  const fields = fieldsNow(log, published);
  const rules = { region, today: isoDay(dayAt(now)), now, author: actor.userId };
  const draft = openDraft(log.newest);
  const { contracts, places, ...named } = supplier;
  const isOffer = offerCode !== "";
  return {
    ...{ offerCode, supplier: named, places, fields },
    revision: log.newest?.revision ?? 0,
    published: published?.fields ?? null,
    draft: draft && { by: draft.by, at: draft.at },
    refusals: await publishRefusals(db, key, { fields, rules }),
    notCovered: isOffer
      ? notCovered(contracts.map(contractLine), fields as OfferFields, dayAt(now))
      : { intensities: [], roles: [] },
    conflicts: published ? textConflicts(published.fields, published.importedTexts, known) : [],
  };
}

function fieldsNow(log: Log, published: Published | null): PageFields {
  const draft = openDraft(log.newest);
  if (draft) return settled(draft.fields, log, published);
  return published?.fields ?? log.newest?.fields ?? EMPTY_OFFER;
}

/** The register's texts that whoever last published or decided knew of. */
async function knownTexts(key: PageKey): Promise<Record<string, string>> {
  const decided = await db.pageVersion.findFirst({
    where: { ...key, act: { in: ["published", "kept"] } },
    orderBy: { revision: "desc" },
    select: { importedTexts: true },
  });
  return (decided?.importedTexts ?? {}) as Record<string, string>;
}
