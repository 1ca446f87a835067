import type { LetterWriter } from "./letter";

/** To whom the account belongs, so that a change by somebody else is noticed. */
export const passwordChanged: LetterWriter = (texts, { to }) => ({
  subject: texts.passwordChanged.subject,
  lines: texts.passwordChanged.lines,
  link: { label: texts.passwordChanged.link, address: to("/account") },
  after: [texts.wasNotYou],
});
