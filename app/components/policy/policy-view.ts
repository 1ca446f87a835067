import type { ChartView } from "~/components/waiting-history/trend-chart";

/** A question with its choices; the one that is chosen. */
export type Choices = {
  name: string;
  label: string;
  value: string;
  options: { value: string; label: string }[];
};

export type PolicyView = {
  title: string;
  needs: {
    choices: Choices[];
    definitions: string[];
    csv: string;
    /** For which nothing fits, as the expert team was told. */
    gaps: { label: string; cells: string[] }[];
    gapsCsv: string;
    consults: { label: string; cells: string[] }[];
    profiles: { name: string; rows: { place: string; cells: string[] }[] }[];
  };
  /** Of help that began: by law how often, and how often without a plan or a decision. */
  starts: { label: string; cells: string[] }[];
  waits: {
    choices: Choices[];
    definitions: string[];
    csv: string;
    /** Why there is nothing to draw. */
    empty: string | null;
    charts: ChartView[];
    rows: { label: string; cells: string[] }[];
  };
};
