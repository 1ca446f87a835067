/**
 * Whom a resident can call: the access of a municipality, independent support, or in an emergency.
 *
 * Most come with the municipality's register; the numbers of the whole region stand in its
 * configuration and have no municipality.
 */
import type { RegionContact } from "../region/region-config";

export const CONTACT_KINDS = [
  "access",
  "client_support",
  "adviser",
  "complaint",
  "crisis",
  "safe_home",
] as const;

export type ContactKind = (typeof CONTACT_KINDS)[number];

export type Contact = {
  municipality: string | null;
  kind: string;
  name: string;
  nameEn: string | null;
  phone: string | null;
  hours: string | null;
  website: string | null;
};

/** The numbers of the whole region, as contacts. */
export function regionContacts(contacts: RegionContact[]): Contact[] {
  return contacts.map(({ kind, name, nameEn, phone, hours, website }) => ({
    municipality: null,
    kind,
    name,
    nameEn: nameEn ?? null,
    phone,
    hours,
    website: website ?? null,
  }));
}
