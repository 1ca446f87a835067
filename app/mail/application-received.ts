import type { LetterWriter } from "./letter";

/** To who handed in a request: it arrived, and where it can be followed. */
export const applicationReceived: LetterWriter = (texts, { facts, to }) => ({
  subject: texts.application.received.subject,
  lines: texts.application.received.lines,
  link: { label: texts.application.received.link, address: to(String(facts["path"])) },
  after: [texts.application.lasts, texts.notYou],
});
