/**
 * What is wrong, or worth knowing, about one cell of a register, said so that its owner can act.
 *
 * Lines count as an editor does: the header is 1, and a row is where its first character stands.
 */
export type Wrong = { column: string; message: string };
export type RegisterFault = Wrong & { file: string; line: number };

/** A row of a register with the line it starts on. */
export type Line<T> = { line: number; row: T };

/** `offers.csv:7 age_max: must not be below age_min`. */
export function faultLine({ file, line, column, message }: RegisterFault): string {
  return `${file}:${line} ${column}: ${message}`;
}
