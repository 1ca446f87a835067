/**
 * A form is about the request that it was opened for: in one browser the link of another may have taken
 * its place meanwhile, since the addresses of all requests are the same.
 */
import { type Refused, refuse } from "~/domain/kernel/outcome";

const OTHER = "application.other-request";
const REFERENCE = /^A-\d{4}-\d{4,}$/;

/** Null when the form is of the request that is open. */
export function ofAnother(
  { application: { reference } }: { application: { reference: string } },
  { aanvraag }: { aanvraag: string },
): Refused | null {
  if (aanvraag === reference) return null;
  const sent = REFERENCE.test(aanvraag) ? aanvraag : "";
  return refuse(OTHER, { conflict: true, details: { sent } });
}

/** The reference that a form of another request carried; null when it was of this one. */
export function otherSent(refusals: Refused["refusals"]): string | null {
  const found = refusals.find(({ code }) => code === OTHER);
  return found ? String(found.details?.["sent"] ?? "") : null;
}
