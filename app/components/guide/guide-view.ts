/** The guide in words: what was answered, and what is asked or found now. */
export type GuideView = {
  title: string;
  given: { question: string; answer: string; to: string }[];
  step: {
    question: string;
    hint: string | null;
    answers: { code: string; name: string; plain: string | null; to: string }[];
  } | null;
  end: {
    text: string;
    facts: { name: string; value: string }[];
    notes: string[];
    go: { to: string; text: string };
  } | null;
  /** Null at the beginning. */
  again: string | null;
};
