import type { PreliminaryServiceRow } from "./preliminary-service-row.form";
import { db } from "~/db/read.server";

/** The preliminary services that hold, as their register writes them. */
export function listPreliminaryServiceRows(): Promise<PreliminaryServiceRow[]> {
  return db.preliminaryService.findMany({
    where: { endedOn: null },
    omit: { id: true, importedTexts: true, revision: true, checkedOn: true, endedOn: true },
    orderBy: [{ municipalityCode: "asc" }, { name: "asc" }],
  });
}
