import { getPage } from "./get-page.server";
import { ownPage } from "./own-page.server";
import type { SupplierFields } from "./page";
import { getSupplierById } from "../supplier/get-supplier.server";
import type { SupplierView } from "../supplier/supplier";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";

export type SupplierPreview = {
  supplier: SupplierView;
  isDraft: boolean;
  /** The page is not on the window now. */
  isPaused: boolean;
};

/** The own page as it would be shown when the draft were published now. */
export async function previewSupplier(actor: Actor, now = new Date()): Promise<SupplierPreview> {
  const permission = "page.read";
  const { supplierId: id } = await ownPage(db, actor, { offerCode: "", permission });
  const [page, shown, { page: state }] = await Promise.all([
    getPage(actor, "", now),
    getSupplierById(id, now),
    db.supplier.findUniqueOrThrow({ where: { id }, select: { page: true } }),
  ]);
  const { descriptionPlain, descriptionProfessional, ...contact } = page.fields as SupplierFields;
  return {
    supplier: {
      ...{ ...shown, ...contact },
      ...{ plain: descriptionPlain, professional: descriptionProfessional },
    },
    isDraft: page.draft !== null,
    isPaused: state === "paused",
  };
}
