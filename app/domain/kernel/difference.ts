/**
 * What differs between two states of the same fields, for whoever must see what a change changes.
 *
 * `differencesOf({ a: 1, b: 2 }, { a: 1, b: 3 })` is `[{ field: "b", before: 2, after: 3 }]`.
 */
export type FieldValue = string | number | boolean | null | string[];

export type Difference = { field: string; before: FieldValue; after: FieldValue };

/** The fields that are not the same, in the order of the form. */
export function differencesOf(before: object, after: object): Difference[] {
  const [was, is] = [before, after].map((fields) => fields as Record<string, FieldValue>);
  return Object.keys(is!)
    .filter((field) => !isSame(was![field] ?? null, is![field] ?? null))
    .map((field) => ({ field, before: was![field] ?? null, after: is![field] ?? null }));
}

/** The order in which codes were ticked means nothing. */
function isSame(one: FieldValue, other: FieldValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.toSorted().join("|") === other.toSorted().join("|");
}
