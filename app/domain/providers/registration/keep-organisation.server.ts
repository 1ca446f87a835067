import { findSupplierWithKvk } from "../supplier/find-supplier-with-kvk.server";
import {
  organisationFaults,
  type OwnOrganisation,
  peopleFaults,
  placesFaults,
} from "./own-organisation";
import { type OfDraft, saveDraft, type Saved, written } from "./save-draft.server";
import type { ApplicantPerson, ApplicantPlace } from "../admission/application";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type Outcome, refuse, type Refusal } from "~/domain/kernel/outcome";

/** Who the organisation is, as it stands in the trade register and in the AGB register. */
export function keepOrganisation(
  actor: Actor,
  { stated, ...of }: OfDraft & { stated: OwnOrganisation },
  now = new Date(),
): Promise<Outcome<Saved>> {
  const refusals = organisationFaults(stated);
  if (refusals.length > 0) return refused(refusals);
  return saveDraft(actor, { ...of, now }, async (tx, { applicantId, applicant }) => {
    const owner = await findSupplierWithKvk(stated.kvk);
    if (stated.kvk !== "" && owner !== null && owner !== applicant.supplierId)
      return refuse("registration.kvk-known", { field: "kvk" });
    const { legalName, branchNumbers, ...texts } = stated;
    const orNull = Object.entries(texts).map(([field, text]) => [field, text || null]);
    await tx.applicant.update({
      where: { id: applicantId },
      data: { legalName, branchNumbers, ...Object.fromEntries(orNull), updatedAt: now },
    });
    return written(Object.keys(stated));
  });
}

/** Who can be asked, and who signs. */
export function keepPeople(
  actor: Actor,
  { people, ...of }: OfDraft & { people: ApplicantPerson[] },
  now = new Date(),
): Promise<Outcome<Saved>> {
  const refusals = peopleFaults(people);
  if (refusals.length > 0) return refused(refusals);
  return saveDraft(actor, { ...of, now }, async (tx, { applicantId: id }) => {
    await tx.applicant.update({ where: { id }, data: { people, updatedAt: now } });
    return written(["people"]);
  });
}

/** Where help will be given. */
export async function keepPlaces(
  actor: Actor,
  { places, ...of }: OfDraft & { places: ApplicantPlace[] },
  now = new Date(),
): Promise<Outcome<Saved>> {
  const refusals = placesFaults(places, await getRegion(now));
  if (refusals.length > 0) return refused(refusals);
  return saveDraft(actor, { ...of, now }, async (tx, { applicantId: id }) => {
    await tx.applicant.update({ where: { id }, data: { places, updatedAt: now } });
    return written(["places"]);
  });
}

async function refused(refusals: Refusal[]): Promise<Outcome<Saved>> {
  return { ok: false, refusals };
}
