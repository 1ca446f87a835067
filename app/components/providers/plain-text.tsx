/** A text as it was written: plain, with its paragraphs. */
export function PlainText({ text, lang }: { text: string; lang: "nl" | undefined }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph, position) => (
    <p key={position} lang={lang} className="max-w-text whitespace-pre-line">
      {paragraph.trim()}
    </p>
  ));
}
