/**
 * Whom a resident can call: the access of a municipality, independent support, or in an emergency.
 *
 * Most come with the municipality's register; the numbers of the whole region stand in its
 * configuration and have no municipality.
 */
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
  phone: string | null;
  hours: string | null;
  website: string | null;
};
