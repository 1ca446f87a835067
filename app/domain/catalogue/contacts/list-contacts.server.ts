/** Whom to call. */
import { findRegion } from "../region/get-region.server";
import type { Contact } from "./contact";
import { db } from "~/db/read.server";

/** The contacts of one municipality, or of all when null; those of the whole region come last. */
export async function listContacts(municipality: string | null): Promise<Contact[]> {
  const rows = await db.contact.findMany({
    where: municipality === null ? {} : { municipalityCode: municipality },
    orderBy: [{ municipalityCode: "asc" }, { kind: "asc" }, { name: "asc" }],
  });
  const own = rows.map(({ municipalityCode, kind, name, phone, hours, website }) => ({
    municipality: municipalityCode,
    kind,
    name,
    phone,
    hours,
    website,
  }));
  const region = await findRegion();
  const shared = (region?.contacts ?? []).map(({ kind, name, phone, hours, website }) => ({
    municipality: null,
    kind,
    name,
    phone,
    hours,
    website: website ?? null,
  }));
  return [...own, ...shared];
}
