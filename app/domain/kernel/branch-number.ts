/**
 * The number of one branch of an organisation in the trade register: twelve digits (Handelsregisterwet
 * 2007, art. 11). An organisation with one address has one as well.
 */

export function tidyBranch(text: string): string {
  return text.replace(/[\s\p{P}\p{Cf}]/gu, "");
}

export function isBranch(text: string): boolean {
  return /^\d{12}$/.test(text) && !/^0+$/.test(text);
}
