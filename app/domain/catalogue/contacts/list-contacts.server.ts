/** Whom to call. */
import { keeper } from "../keeper.server";
import { findRegion } from "../region/get-region.server";
import { type Contact, regionContacts } from "./contact";
import { db } from "~/db/read.server";

const kept = keeper("contacts", look);

/**
 * The contacts of one municipality, or of all when null; those of the whole region come last. Every
 * page shows some, so that they are kept; a change shows within seconds.
 */
export async function listContacts(municipality: string | null): Promise<Contact[]> {
  const [all, region] = await Promise.all([kept.get(), findRegion()]);
  const own = municipality === null ? all : all.filter((one) => one.municipality === municipality);
  return [...own, ...regionContacts(region?.contacts ?? [])];
}

async function look(): Promise<Contact[]> {
  const rows = await db.contact.findMany({
    orderBy: [{ municipalityCode: "asc" }, { kind: "asc" }, { name: "asc" }],
  });
  return rows.map(({ municipalityCode, kind, name, phone, hours, website }) => ({
    municipality: municipalityCode,
    kind,
    name,
    nameEn: null,
    phone,
    hours,
    website,
  }));
}
