/**
 * A letter as text and as simple HTML: what happened, one link, and who it is from.
 *
 * A letter says nothing confidential and names nobody who asks for help: who reads along over a
 * shoulder or in a wrong mailbox learns nothing (security requirement P-65).
 */
import type { Language } from "~/i18n/language";
import type { letters } from "~/i18n/nl/letters";

export type LetterTexts = typeof letters;

export type Letter = {
  subject: string;
  /** Paragraphs before the link. */
  lines: string[];
  link: { label: string; address: string } | null;
  /** Paragraphs after it. */
  after?: string[];
};

/** What a letter is made of: codes and numbers of its event, and addresses on this website. */
export type LetterFacts = Record<string, string | number>;
export type Source = { facts: LetterFacts; to: (path: string) => string };
export type LetterWriter = (texts: LetterTexts, source: Source) => Letter;

export type WrittenLetter = { subject: string; text: string; html: string };

/** The letter in both forms; `host` is whom the reader knows it by. */
export function written(
  letter: Letter,
  texts: LetterTexts,
  { language, host }: { language: Language; host: string },
): WrittenLetter {
  const { lines, link, after = [] } = letter;
  const foot = [texts.from(host), texts.noAnswer];
  const subject = oneLine(letter.subject);
  const text = [
    texts.greeting,
    ...lines,
    ...(link ? [`${link.label}:\n${link.address}`] : []),
    ...after,
    `-- \n${foot.join("\n")}`,
  ].join("\n\n");
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${[texts.greeting, ...lines].map(paragraph).join("\n")}
${link ? `<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>\n<p>${escaped(link.address)}</p>` : ""}
${after.map(paragraph).join("\n")}
<hr>
<p>${foot.map(escaped).join("<br>")}</p>
</body>
</html>
`;
  return { subject, text: `${text}\n`, html };
}

function paragraph(line: string): string {
  return `<p>${escaped(line)}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A subject with a line break would begin a header of its own (security requirement S-45). */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").trim();
}
