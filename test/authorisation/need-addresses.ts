/** The part of the authorisation matrix that is needs, for the organisations that refer. */
import { randomUUID } from "node:crypto";

import { type Line, only } from "./line";
import { sentConsult } from "./consult-things";
import { ownNeed } from "./need-things";

export const WHO_REFERS = [
  ...(["access-worker", "access-lead", "general-practitioner", "youth-doctor"] as const),
  ...(["medical-specialist", "certified-institution"] as const),
] as const;

const DOCTORS = ["general-practitioner", "youth-doctor", "medical-specialist"] as const;

export function needAddresses(): Record<string, Line> {
  return {
    "/verwijzer/hulpvragen": only(WHO_REFERS),
    "/verwijzer/overdragen": only(WHO_REFERS, { POST: 422 }),
    // An empty form says nothing.
    "/verwijzer/snel": only(DOCTORS, { POST: 422 }),
    "/verwijzer/crisis": only(WHO_REFERS, { POST: 422 }, { form: { sleutel: randomUUID() } }),
    "/verwijzer/consulten": only(WHO_REFERS),
    // Of no offer nothing is asked.
    "/verwijzer/consulten/nieuw": only(WHO_REFERS, { GET: 404, POST: 404 }),
    "/verwijzer/consulten/:id": only(WHO_REFERS, { POST: 303 }, { things: sentConsult }),
    "/verwijzer/wegwijzer": only(WHO_REFERS),
    "/verwijzer/artsen": only(["access-worker", "access-lead"]),
    "/regio/artsen": only(["contract-manager"]),
    "/verwijzer/hulpvragen/nieuw": only(WHO_REFERS, { POST: 422 }),
    "/verwijzer/hulpvragen/:id": only(
      WHO_REFERS,
      { POST: 422 },
      { things: ownNeed({ doe: "sluit", reden: "" }, { doe: "sluit", reden: "mistake" }) },
    ),
    "/verwijzer/hulpvragen/:id/wijzigen": only(
      WHO_REFERS,
      { POST: 422 },
      { things: ownNeed({ versie: "1" }) },
    ),
    "/verwijzer/hulpvragen/:id/blad": only(WHO_REFERS, {}, { things: ownNeed({}) }),
    // An empty question says nothing.
    "/verwijzer/hulpvragen/:id/expertteam": only(
      WHO_REFERS,
      { POST: 422 },
      { things: ownNeed({ doe: "vraag" }, { doe: "vraag", reden: "stuck", vraag: "Wat nu?" }) },
    ),
    "/verwijzer/hulpvragen/:id/vragen": only(
      WHO_REFERS,
      { POST: 422 },
      { things: ownNeed({ sleutel: "" }) },
    ),
  };
}
