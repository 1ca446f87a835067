/** Who was asked for a need and what was answered, in words. */
import type { Tone } from "~/components/ui/tone";

export type AnswerRow = {
  id: string;
  name: string;
  supplier: string;
  to: string;
  offer: string;
  where: string;
  phone: string | null;
  declared: string;
  state: { text: string; tone: Tone };
  isLate: boolean;
  lines: string[];
  holds: string;
  /** After one round of questions people call each other. */
  mustCall: boolean;
  choice: string | null;
  may: { reply: boolean; enter: boolean; close: boolean };
};

export type AnswersView = {
  rows: AnswerRow[];
  reasons: { code: string; name: string }[];
  longestReply: number;
  typed: { vraag: string; antwoord: string; dag: string; waarom: string };
  faults: { field: string | null; text: string }[];
};
