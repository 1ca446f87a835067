import type { LetterWriter } from "./letter";

/** To the new address, which has to be confirmed first. */
export const emailChange: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.emailChange.subject,
  lines: texts.emailChange.lines,
  link: { label: texts.emailChange.link, address: to(String(facts["path"])) },
  after: [texts.validDays(1), texts.notYou],
});
