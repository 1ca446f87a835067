import type { LetterWriter } from "./letter";

/** To somebody who forgot a password. */
export const reset: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.reset.subject,
  lines: texts.reset.lines,
  link: { label: texts.reset.link, address: to(String(facts["path"])) },
  after: [texts.validMinutes(30), texts.notYou],
});
