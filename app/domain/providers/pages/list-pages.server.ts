import { outsideContract, type Outside } from "../contracts/outside-contract";
import { contractLine } from "../offers/offer-rows.server";
import type { OfferFields, PageFields } from "./page";
import { ownSupplierId } from "./own-page.server";
import { textConflicts } from "./text-conflicts";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

export type OwnPage = {
  /** Empty: the supplier's own page. */
  offerCode: string;
  title: string;
  isPublished: boolean;
  /** Why it is not shown although it is published; null when it is shown. */
  outside: Outside | null;
  draft: { by: string; at: Date } | null;
  conflicts: number;
};

const offerSelect = {
  ...{ code: true, title: true, law: true, segment: true, profile: true, intensities: true },
  ...{ roles: true, importedTexts: true, descriptionPlain: true, descriptionProfessional: true },
} as const satisfies Prisma.OfferSelect;

/** The own page and every own offer, also those that were never published. */
export async function listPages(actor: Actor, now = new Date()): Promise<OwnPage[]> {
  const supplierId = ownSupplierId(actor, "page.read");
  const [supplier, versions, decided] = await Promise.all([
    db.supplier.findUniqueOrThrow({
      where: { id: supplierId },
      include: { contracts: true, offers: { select: offerSelect, orderBy: { title: "asc" } } },
    }),
    newestOf({ supplierId }),
    newestOf({ supplierId, act: { in: ["published", "kept"] } }),
  ]);
  const lines = supplier.contracts.map(contractLine);
  const today = dayAt(now);
  const about = (code: string, published: Texts) => ({
    offerCode: code,
    draft: draftOf(versions.get(code)),
    conflicts: conflictsIn(published, decided.get(code)),
  });
  const published = supplier.offers.map((offer) => ({
    ...about(offer.code, offer),
    ...{ title: offer.title, isPublished: true },
    outside: outsideContract(lines, offer, today),
  }));
  const own = { ...about("", supplier), title: supplier.name, isPublished: true, outside: null };
  return [own, ...published, ...unpublished(versions, [own, ...published])];
}

type Version = Prisma.PageVersionGetPayload<object>;
type Texts = { importedTexts: unknown };

async function newestOf(where: Prisma.PageVersionWhereInput): Promise<Map<string, Version>> {
  const rows = await db.pageVersion.findMany({
    where,
    distinct: ["offerCode"],
    orderBy: [{ offerCode: "asc" }, { revision: "desc" }],
  });
  return new Map(rows.map((row) => [row.offerCode, row]));
}

function draftOf(version: Version | undefined): OwnPage["draft"] {
  return version?.act === "saved" ? { by: version.by, at: version.at } : null;
}

function conflictsIn(published: Texts, decided: Version | undefined): number {
  const imported = published.importedTexts as Record<string, string>;
  const known = (decided?.importedTexts ?? {}) as Record<string, string>;
  return textConflicts(published as unknown as PageFields, imported, known).length;
}

/** Drafts of offers that the window has never shown. */
function unpublished(versions: Map<string, Version>, pages: OwnPage[]): OwnPage[] {
  const known = pages.map(({ offerCode }) => offerCode);
  return [...versions.values()]
    .filter(({ offerCode, act }) => !known.includes(offerCode) && act === "saved")
    .map((version) => ({
      offerCode: version.offerCode,
      title: (version.fields as unknown as OfferFields).title,
      ...{ isPublished: false, outside: null, conflicts: 0 },
      draft: draftOf(version),
    }));
}
