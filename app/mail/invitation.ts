import type { LetterWriter } from "./letter";

/** To somebody who is invited into an organisation. */
export const invitation: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.invitation.subject,
  lines: texts.invitation.lines,
  link: { label: texts.invitation.link, address: to(String(facts["path"])) },
  after: [texts.validDays(7), texts.notYou],
});
