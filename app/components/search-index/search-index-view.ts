import type { Fact } from "~/components/ui/facts";

export type SearchIndexView = {
  title: string;
  told: string | null;
  refused: string | null;
  facts: (Fact & { name: string; value: string })[];
  /** Null until somebody asks. */
  compared: { text: string; lines: string[] } | null;
  rebuild: {
    text: string;
    fault: string | null;
    isUnderWay: boolean;
    /** Null while there is nothing to count. */
    percent: number | null;
    of: string | null;
  };
};
