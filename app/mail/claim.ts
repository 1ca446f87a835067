import type { LetterWriter } from "./letter";

/** To the register address of an organisation that may take over its page. */
export const claim: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.claim.subject,
  lines: texts.claim.lines,
  link: { label: texts.claim.link, address: to(String(facts["path"])) },
  after: [texts.validDays(30), texts.notYou],
});
