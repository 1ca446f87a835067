/**
 * What was done, by whom, to what: as the audit keeps it, for who may look (permission matrix, audit log).
 *
 * Old and new values are shown of public things; of people and organisations only what was touched.
 */
import { type Change, fieldsIn } from "~/domain/providers/public";

export type AuditLine = {
  id: string;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  fields: Change["fields"];
};

/** Where the next page begins: after this one, going back in time. */
export type AuditPlace = { at: Date; id: bigint };

const OF_PEOPLE = ["user", "organisation", "organisation-token", "mail-letter", "application"];

export function fieldsOf(subject: string, details: unknown): Change["fields"] {
  const fields = fieldsIn(details);
  const [kind = ""] = subject.split("/");
  return OF_PEOPLE.includes(kind) ? fields.map(({ field }) => ({ field })) : fields;
}

export function placeText({ at, id }: AuditPlace): string {
  return `${at.getTime()}-${id}`;
}

/** What is no place is the beginning. */
export function placeOf(text: string | null): AuditPlace | null {
  const [, at, id] = /^(\d{1,15})-(\d{1,18})$/.exec(text ?? "") ?? [];
  return at && id ? { at: new Date(Number(at)), id: BigInt(id) } : null;
}
