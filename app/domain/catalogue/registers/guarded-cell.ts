/**
 * A cell that a spreadsheet would run as a formula is written with a quote before it (S-43).
 *
 * Import takes off exactly that quote, so that any text survives export and import unchanged.
 */
const RUNS = /^['\s]*[=+\-@\t\r＝＋－＠]/u;
const IS_PLAIN_NUMBER = /^[+-]?\d[\d ]*([.,]\d+)?$/;

/** `guarded("=1+1")` is "'=1+1"; a number or phone number stays as it is. */
export function guarded(text: string): string {
  return RUNS.test(text) && !IS_PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The reverse of `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
