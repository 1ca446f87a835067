import type { LetterWriter } from "./letter";

/** To whom the account belongs, so that a code in wrong hands is noticed. */
export const recoveryCodeUsed: LetterWriter = (texts, { to }) => ({
  subject: texts.recoveryCodeUsed.subject,
  lines: texts.recoveryCodeUsed.lines,
  link: { label: texts.recoveryCodeUsed.link, address: to("/account/tweede-stap") },
  after: [texts.wasNotYou],
});
