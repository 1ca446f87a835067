import type { LetterWriter } from "./letter";

/** To who began a registration: the way back to it. */
export const applicationLink: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.link.subject,
  lines: texts.application.link.lines,
  link: { label: texts.application.link.link, address: to(String(facts["path"])) },
  after: [texts.application.lasts, texts.notYou],
});
