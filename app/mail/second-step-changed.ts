import type { LetterWriter } from "./letter";

/** To whom the account belongs, so that a change by somebody else is noticed. */
export const secondStepChanged: LetterWriter = (texts, { to }) => ({
  subject: texts.secondStepChanged.subject,
  lines: texts.secondStepChanged.lines,
  link: { label: texts.secondStepChanged.link, address: to("/account") },
  after: [texts.wasNotYou],
});
