import type { LetterWriter } from "./letter";

/** To a provider that is named as a member of a combination: it says itself whether it takes part. */
export const applicationMember: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.member.subject,
  lines: texts.application.member.lines,
  link: { label: texts.application.member.link, address: to(String(facts["path"])) },
  after: [texts.notYou],
});
