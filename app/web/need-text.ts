/** A need with its answers as one text, for one's own file: no person is in it. */
import type { AnswerRow } from "~/components/needs/answers-view";
import type { asked } from "~/i18n/nl/asked";

type Source = {
  title: string;
  facts: { name: string; text: string }[];
  rows: AnswerRow[];
  day: string;
};

export function needText({ title, facts, rows, day }: Source, texts: typeof asked): string {
  return [
    title,
    texts.copy.made(day),
    "",
    ...facts.map(({ name, text }) => `${name}: ${text}`),
    ...(rows.length > 0 ? ["", texts.title] : []),
    ...rows.map(
      ({ name, supplier, offer, declared, state, lines }) =>
        `- ${name} ${supplier}, ${offer}. ${texts.columns.declared}: ${declared}. ${state.text}. ${lines.join(" ")}`,
    ),
  ].join("\n");
}
