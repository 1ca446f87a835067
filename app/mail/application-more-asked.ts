import type { LetterWriter } from "./letter";

/** To who asked to be admitted: the region wants to know more. */
export const applicationMoreAsked: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.moreAsked.subject,
  lines: texts.application.moreAsked.lines,
  link: { label: texts.application.moreAsked.link, address: to(String(facts["path"])) },
  after: [texts.application.lasts, texts.notYou],
});
