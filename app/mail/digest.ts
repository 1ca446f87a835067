import type { LetterWriter } from "./letter";

/** To somebody who wants to hear of notices once a day. */
export const digest: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.digest.subject(Number(facts["count"])),
  lines: texts.digest.lines(Number(facts["count"])),
  link: { label: texts.digest.link, address: to("/account/meldingen") },
  after: [texts.toSettings],
});
