import type { LetterWriter } from "./letter";

/** To a manager of a supplier; the link answers without signing in, and nothing here says what is needed. */
export const availabilityReplied: LetterWriter = (texts, { facts, to }) => {
  const words = texts.availability;
  const page = to(`/inloggen?naar=/aanbieder/verzoeken/${facts["id"]}`);
  return {
    subject: words.replied.subject(String(facts["request"])),
    lines: words.replied.lines,
    link: { label: words.replied.link, address: to(String(facts["path"])) },
    after: [words.lasts, words.more(page), texts.toSettings],
  };
};
