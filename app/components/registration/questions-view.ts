/** What more the region asks, made on the server. */
import type { FormPage } from "./form-view";

export type QuestionLine = {
  id: string;
  text: string;
  /** The part that it is about; null: the whole request. */
  about: string | null;
  /** The proof that is wanted. */
  proof: string | null;
  answer: string;
};

export type QuestionsView = FormPage & {
  open: QuestionLine[];
  answered: QuestionLine[];
};
