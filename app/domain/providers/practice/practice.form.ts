import { z } from "zod";

import { MOST_OFFERS } from "./get-practice.server";

const text = z
  .string()
  .max(20_000)
  .default("")
  .transform((sent) => sent.replaceAll("\r\n", "\n").trim());

const offer = (n: number) => ({
  [`code.${n}`]: text,
  [`plain.${n}`]: text,
  [`status.${n}`]: text,
  [`weeks.${n}`]: text,
});
const numbers = Array.from({ length: MOST_OFFERS }, (_, i) => i + 1);

/** One page for a practice: its contact, its own words, and the wait of each offer. */
export const practiceForm = z
  .object({ phone: text, email: text, plain: text, ...Object.assign({}, ...numbers.map(offer)) })
  .transform((sent) => {
    const at = (name: string) => String((sent as Record<string, unknown>)[name] ?? "");
    return {
      ...{ phone: at("phone"), email: at("email"), plain: at("plain") },
      offers: numbers
        .map((n) => ({
          ...{ n, code: at(`code.${n}`), plain: at(`plain.${n}`) },
          ...{ status: at(`status.${n}`), weeks: at(`weeks.${n}`) },
        }))
        .filter(({ code }) => code !== ""),
    };
  });

export type SentPractice = z.output<typeof practiceForm>;
