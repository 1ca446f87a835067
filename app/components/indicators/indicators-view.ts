/** What the pages of the dictionary of indicators show. */
type Words = { name: string; value: string };

export type IndicatorView = {
  code: string;
  name: string;
  plain: string;
  holds: string;
  facts: Words[];
  others: { title: string; facts: Words[] }[];
  /** Where a new definition is written, for who may. */
  toNew: string | null;
};

export type IndicatorsView = { title: string; indicators: IndicatorView[] };

export type IndicatorFormView = {
  title: string;
  self: string;
  seen: number;
  values: Record<"definition" | "formula" | "source" | "owner" | "reason" | "from", string>;
  faults: { field: string | null; text: string }[];
  indicator: IndicatorView;
};
