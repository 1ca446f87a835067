/** One change as people read it back: who, what, when, and what it was before. */
export type Change = {
  id: string;
  at: Date;
  /** A user's id, or `system:import`. */
  by: string;
  /** thing.verb, as in the audit. */
  action: string;
  /** What it is about: an offer, a place of it, the supplier. */
  about: string | null;
  /** Field by field where the audit holds both; only the field's name where it holds no values. */
  fields: { field: string; before?: unknown; after?: unknown }[];
};

type Details = Record<string, unknown>;

/** What an entry of the audit says of fields, however its verb wrote it. */
export function fieldsIn(details: unknown): Change["fields"] {
  if (typeof details !== "object" || details === null) return [];
  const { changes, before, after, fields, ...rest } = details as Details;
  if (Array.isArray(changes)) return changes as Change["fields"];
  if (isRecord(after)) return compared(isRecord(before) ? before : {}, after);
  if (Array.isArray(fields)) return fields.map((field) => ({ field: String(field) }));
  return Object.entries(rest).map(([field, value]) => ({ field, after: value }));
}

function compared(before: Details, after: Details): Change["fields"] {
  return Object.keys(after)
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] }));
}

function isRecord(value: unknown): value is Details {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
