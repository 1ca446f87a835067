import type { LetterWriter } from "./letter";

/** To who keeps the waiting times of an organisation: all that is due, in one letter. */
export const reminder: LetterWriter = (texts, { facts, to }) => {
  const count = Number(facts["count"]);
  return {
    subject: texts.reminder.subject(count),
    lines: texts.reminder.lines(count),
    link: { label: texts.reminder.link, address: to(String(facts["path"])) },
    after: [
      texts.validDays(7),
      texts.reminder.change(to("/inloggen?naar=/aanbieder/wachttijden")),
      texts.toSettings,
    ],
  };
};
