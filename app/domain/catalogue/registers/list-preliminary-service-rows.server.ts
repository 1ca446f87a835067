import type { PreliminaryServiceRow } from "./preliminary-service-row.form";
import { db } from "~/db/read.server";

/** The preliminary services as their register writes them. */
export function listPreliminaryServiceRows(): Promise<PreliminaryServiceRow[]> {
  return db.preliminaryService.findMany({
    omit: { id: true },
    orderBy: [{ municipalityCode: "asc" }, { name: "asc" }],
  });
}
