import type { LetterWriter } from "./letter";

/** To who asked to be admitted: the region decided. */
export const applicationDecided: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.decided.subject,
  lines: texts.application.decided.lines,
  link: { label: texts.application.decided.link, address: to(String(facts["path"])) },
  after: [texts.application.lasts, texts.notYou],
});
