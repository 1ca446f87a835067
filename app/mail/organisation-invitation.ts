import type { LetterWriter } from "./letter";

/** To the work address of a team, practice or institution that the region wants to take part. */
export const organisationInvitation: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.organisationInvitation.subject,
  lines: texts.organisationInvitation.lines,
  link: { label: texts.organisationInvitation.link, address: to(String(facts["path"])) },
  after: [texts.validDays(30), texts.notYou],
});
