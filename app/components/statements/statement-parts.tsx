import { Section } from "~/components/providers/supplier-sections";

export type Part = { title: string; text?: string[]; items?: string[] };

/** A plain text in parts, each under its own heading. */
export function StatementParts({ parts }: { parts: Part[] }) {
  return (
    <>
      {parts.map(({ title, text = [], items = [] }) => (
        <Section key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items.length > 0 && (
            <ul className="list-disc space-y-1 pl-6">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
}
