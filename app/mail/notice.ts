import type { LetterWriter } from "./letter";

/** To somebody who wants to hear of a notice at once. What it says is read after signing in. */
export const notice: LetterWriter = (texts, { to }) => ({
  subject: texts.notice.subject,
  lines: texts.notice.lines,
  link: { label: texts.notice.link, address: to("/account/meldingen") },
  after: [texts.toSettings],
});
