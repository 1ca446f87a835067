import type { LetterWriter } from "./letter";

/** To a manager of a supplier; what it is about is read after signing in. */
export const availabilityClosed: LetterWriter = (texts, { facts, to }) => {
  const words = texts.availability.closed;
  return {
    subject: words.subject(String(facts["request"])),
    lines: words.lines,
    link: {
      label: words.link,
      address: to(`/inloggen?naar=/aanbieder/verzoeken/${facts["id"]}`),
    },
    after: [texts.toSettings],
  };
};
