import type { KEPT_TEXTS, PageFields } from "../pages/page";
import { textConflicts } from "../pages/text-conflicts";
import { db } from "~/db/read.server";
import type { Prisma } from "~/generated/prisma/client";

export type ConflictToTell = {
  supplier: string;
  /** The supplier's for its own page. */
  code: string;
  /** Null: the supplier's own page. */
  title: string | null;
  fields: string[];
};

const texts = {
  descriptionPlain: true,
  descriptionProfessional: true,
  importedTexts: true,
} as const;

/** Pages whose own text and register differ, and whose supplier has not decided yet; profiles first. */
export async function listConflicts(): Promise<ConflictToTell[]> {
  const [profiles, offers] = await Promise.all([inProfiles(), inOffers()]);
  return [...profiles, ...offers].filter(({ fields }) => fields.length > 0);
}

async function inProfiles(): Promise<ConflictToTell[]> {
  const known = await knownBy("supplierId", { offerCode: "" });
  const suppliers = await db.supplier.findMany({
    where: { id: { in: [...known.keys()] } },
    select: { ...texts, id: true, code: true, name: true },
    orderBy: { code: "asc" },
  });
  return suppliers.map(({ id, code, name, ...page }) => ({
    ...{ supplier: name, code, title: null },
    fields: fieldsIn(page, known.get(id)),
  }));
}

async function inOffers(): Promise<ConflictToTell[]> {
  const known = await knownBy("offerCode", { offerCode: { not: "" } });
  const offers = await db.offer.findMany({
    where: { code: { in: [...known.keys()] } },
    select: { ...texts, title: true, code: true, supplier: { select: { name: true } } },
    orderBy: { code: "asc" },
  });
  return offers.map(({ supplier, code, ...page }) => ({
    ...{ supplier: supplier.name, code, title: page.title },
    fields: fieldsIn(page, known.get(code)),
  }));
}

/**
 * The register's texts that whoever last published or decided knew of. Only a text that somebody
 * wrote here can differ from its register.
 */
async function knownBy(key: "supplierId" | "offerCode", where: Prisma.PageVersionWhereInput) {
  const decided = await db.pageVersion.findMany({
    where: { ...where, act: { in: ["published", "kept"] } },
    distinct: [key],
    orderBy: [{ [key]: "asc" }, { revision: "desc" }],
    select: { supplierId: true, offerCode: true, importedTexts: true },
  });
  return new Map(decided.map((one) => [one[key], one.importedTexts]));
}

type Page = Partial<Record<(typeof KEPT_TEXTS)[number], string>> & { importedTexts: unknown };

function fieldsIn({ importedTexts, ...page }: Page, known: unknown): string[] {
  const imported = importedTexts as Record<string, string>;
  const seen = (known ?? {}) as Record<string, string>;
  return textConflicts(page as PageFields, imported, seen).map(({ field }) => field);
}
