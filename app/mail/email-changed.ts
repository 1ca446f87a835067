import type { LetterWriter } from "./letter";

/** To the old address, so that a change by somebody else is noticed. */
export const emailChanged: LetterWriter = (texts, { to }) => ({
  subject: texts.emailChanged.subject,
  lines: texts.emailChanged.lines,
  link: { label: texts.emailChanged.link, address: to("/account") },
  after: [texts.wasNotYou],
});
