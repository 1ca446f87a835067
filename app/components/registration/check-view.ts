/** A request whole, to be looked over and kept, made on the server. */
import type { FormPage } from "./form-view";

export type FactLine = { name: string; values: string[] };
export type CheckPart = { name: string; to: string; facts: FactLine[] };

export type CheckView = FormPage & {
  parts: CheckPart[];
  /** What is still missing, each with where it is mended. */
  gaps: { text: string; to: string }[];
  /** Whether the statement was ticked. */
  isTrue: boolean;
};

export type ReceiptView = FormPage & {
  receivedOn: string;
  dueOn: string;
  by: string;
  organisation: string;
  asked: string[];
};
