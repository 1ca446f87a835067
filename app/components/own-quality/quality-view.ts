/** What an own supplier stated of its quality, in words, with the forms to state more. */
import type { Tone } from "~/components/ui/tone";

export type FigureLine = {
  id: string;
  name: string;
  period: string;
  stated: string;
  shown: string;
  narrative: string;
  to: string;
};

export type MarkLineView = {
  id: string;
  mark: string;
  lines: string[];
  badges: { text: string; tone: Tone }[];
};

export type OwnQualityView = {
  title: string;
  figures: FigureLine[];
  marks: MarkLineView[];
  indicators: { code: string; name: string }[];
  maySave: boolean;
  /** What stands in the forms: of the figure that was chosen, or as it was typed. */
  values: Record<string, string>;
  isChange: boolean;
  errors: Record<string, string>;
};
