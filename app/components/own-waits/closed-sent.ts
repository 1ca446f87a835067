import type { closed } from "~/i18n/nl/closed";

import type { ClosedAnswer, ClosedView } from "./closed-view";

export type ClosedProps = {
  view: ClosedView;
  answer: ClosedAnswer | undefined;
  texts: typeof closed;
  lang: "nl" | undefined;
};

/** What a field was, and what is wrong with it, in the form that was sent. */
export function sentOf(
  { answer, texts }: Pick<ClosedProps, "answer" | "texts">,
  about: ClosedAnswer["about"],
) {
  const mine = answer?.about === about ? answer : undefined;
  return {
    typed: mine?.typed,
    faultOf: (field: string) => {
      const fault = mine?.faults.find((one) => one.field === field);
      return fault && (texts.faults[fault.code] ?? texts.fault);
    },
  };
}
