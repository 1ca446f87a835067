/**
 * What someone chose, read from the address bar: each choice can be named and taken away.
 *
 * What was not understood is no choice, so links never carry it on.
 */
import { LIST_PARAMS, SINGLE_PARAMS } from "./asked-params";
import type { Found, Ignored } from "./found";

export type Chosen = { param: string; value: string };

/** Choices about the list itself: they leave nothing out. */
const SETTINGS = ["straal", "sorteer"];
/** What means nothing any more when its base is taken away. */
const LEANS_ON_POSTCODE = [{ param: "straal" }, { param: "sorteer", value: "afstand" }];

/**
 * The choices of a question as it was understood: a place that was typed among the words is a choice,
 * and its words have left the text.
 */
export function chosenIn(
  params: URLSearchParams,
  { query, ignored, understood }: Pick<Found, "query" | "ignored" | "understood">,
): Chosen[] {
  const spelled = new URLSearchParams(params);
  spelled.set("q", query.text);
  for (const { param, value } of understood) spelled.append(param, value);
  return chosenFrom(spelled, ignored);
}

function chosenFrom(params: URLSearchParams, ignored: Ignored[]): Chosen[] {
  const isIgnored = ({ param, value }: Chosen) =>
    ignored.some((one) => one.param === param && one.value === value);
  const lists = LIST_PARAMS.flatMap((param) =>
    [...new Set(params.getAll(param))].map((value) => ({ param, value })),
  );
  const singles = SINGLE_PARAMS.map((param) => ({
    param,
    value:
      params
        .getAll(param)
        .findLast((value) => value.trim() !== "")
        ?.trim() ?? "",
  }));
  return [...singles, ...lists].filter((one) => one.value !== "" && !isIgnored(one));
}

/** Whether a choice leaves anything out, and can be taken away. */
export function isFilter({ param }: Chosen): boolean {
  return !SETTINGS.includes(param);
}

export function without(chosen: Chosen[], gone: Chosen[]): Chosen[] {
  const kept = chosen.filter((one) => !gone.includes(one));
  if (kept.some(({ param }) => param === "postcode")) return kept;
  return kept.filter((one) => !LEANS_ON_POSTCODE.some((leans) => matches(one, leans)));
}

function matches(one: Chosen, { param, value }: { param: string; value?: string }): boolean {
  return one.param === param && (value === undefined || one.value === value);
}
