/**
 * How a field is called outside the code, in the database and in the registers.
 *
 * `columnName("continuesAfter18")` is "continues_after_18".
 */
export function columnName(field: string): string {
  return field.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
}
