import type { LetterWriter } from "./letter";

/** To who asks for a combination: a member answered. */
export const applicationMemberAnswered: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.memberAnswered.subject,
  lines: texts.application.memberAnswered.lines,
  link: { label: texts.application.memberAnswered.link, address: to(String(facts["path"])) },
  after: [texts.application.lasts, texts.notYou],
});
