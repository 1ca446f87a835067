import type { LetterWriter } from "./letter";

/** To a manager of a supplier; the link answers without signing in, and nothing here says what is needed. */
export const availabilityAsked: LetterWriter = (texts, { facts, to }) => {
  const words = texts.availability;
  const page = to(`/inloggen?naar=/aanbieder/verzoeken/${facts["id"]}`);
  return {
    subject: words.asked.subject(String(facts["request"])),
    lines: words.asked.lines,
    link: { label: words.asked.link, address: to(String(facts["path"])) },
    after: [words.lasts, words.more(page), texts.toSettings],
  };
};
