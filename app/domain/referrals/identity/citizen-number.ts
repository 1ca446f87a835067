/**
 * A citizen number (BSN) stands nowhere in this house (decision D8): what passes its check is refused,
 * with eight digits as well as with nine.
 */

/** Digits with at most a sign between them; a day is one too, so days are taken out before. */
const RUNS = [/(?<!\d)(?=(\d(?:[\s.-]?\d){8})(?!\d))/g, /(?<!\d)(?=(\d(?:[\s.]?\d){7})(?!\d))/g];
const DAY = /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** Whether a text holds a number that passes the elfproef. */
export function holdsCitizenNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replace(DAY, " | ");
  return RUNS.some((run) => [...plain.matchAll(run)].some(([, found]) => isCitizenNumber(found!)));
}

/** Whether these digits are one: 9a + 8b + … + 2h − i is a multiple of eleven. */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (digits.length !== 8 && digits.length !== 9) return false;
  const sum = [...digits.padStart(9, "0")].reduce(
    (all, digit, i) => all + Number(digit) * (i < 8 ? 9 - i : -1),
    0,
  );
  return sum % 11 === 0 && Number(digits) > 0;
}
