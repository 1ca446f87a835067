import type { ApplicantPerson, ApplicantPlace } from "../admission/application";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";

/** A request whole, as its own organisation sees it. */
export type OwnApplication = Awaited<ReturnType<typeof getApplication>>;

/** Another's request answers like one that does not exist. */
export async function getApplication(actor: Actor, id: string) {
  const found = await db.application.findUnique({
    where: { id },
    include: {
      applicant: true,
      items: { orderBy: { id: "asc" } },
      asks: { orderBy: { askedAt: "asc" } },
      members: { orderBy: { name: "asc" } },
    },
  });
  if (!found || found.applicantId !== actor.applicantId) throw new Missing("application");
  assertMay(actor, "application.read", { applicantId: found.applicantId });
  const { applicant, dueOn, ...application } = found;
  return {
    ...application,
    dueOn: dueOn && isoDay(dayNumber(dueOn)),
    applicant: {
      ...applicant,
      // Checked by their nouns when they were saved.
      people: applicant.people as unknown as ApplicantPerson[],
      places: applicant.places as unknown as ApplicantPlace[],
    },
  };
}
