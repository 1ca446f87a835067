/** Roles that often hold a right together. */
import { PERSON_ROLES, type Role } from "./role";

/** `own`: only for a supplier, organisation or municipality on whose behalf the person may act. */
export type Extent = "own" | "any";

/** Who can send somebody to a supplier, for the own organisation (requirements, 3.2: referral). */
export const REFERRERS: Partial<Record<Role, Extent>> = {
  "access-worker": "own",
  "access-lead": "own",
  "general-practitioner": "own",
  "youth-doctor": "own",
  "medical-specialist": "own",
  "certified-institution": "own",
};

/** Doctors refer on their own word (Jeugdwet 2.6). */
export const DOCTORS: Partial<Record<Role, Extent>> = {
  "general-practitioner": "own",
  "youth-doctor": "own",
  "medical-specialist": "own",
};

/** Whoever refers, for what is said of a supplier. */
export const ANY_REFERRER = Object.fromEntries(
  Object.keys(REFERRERS).map((role) => [role, "any" as const]),
);

/** Everybody who signed in, for what is of that person alone. */
export const EVERYBODY = Object.fromEntries(PERSON_ROLES.map((role) => [role, "any" as const]));
