import type { LetterWriter } from "./letter";

/** To who left a draft lying: it is forgotten within a week. */
export const applicationExpiring: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.expiring.subject,
  lines: texts.application.expiring.lines,
  link: { label: texts.application.expiring.link, address: to(String(facts["path"])) },
  after: [texts.application.lasts, texts.notYou],
});
