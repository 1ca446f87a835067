/** What the expert team is asked and decides, in words. */
export type Fact = { name: string; value: string };
type Fault = { field: string | null; text: string };
type Named = { code: string; name: string };

export type OwnQuestionView = {
  id: string;
  title: string;
  isLate: boolean;
  mayWithdraw: boolean;
  facts: Fact[];
};

export type ExpertCaseView = {
  title: string;
  self: string;
  back: string;
  told: string | null;
  isOver: boolean;
  /** Null while a question waits, or when the case is over. */
  form: { reasons: Named[]; reason: string; question: string; longest: number } | null;
  questions: OwnQuestionView[];
  faults: Fault[];
};

export type ExpertLineView = {
  id: string;
  to: string;
  title: string;
  isLate: boolean;
  lines: string[];
};

export type ExpertDeskView = {
  title: string;
  waiting: ExpertLineView[];
  decided: ExpertLineView[];
};

export type TypedDecision = {
  complexiteit: string;
  waarom: string;
  advies: string;
  voor: string;
};

export type ExpertQuestionPageView = {
  title: string;
  self: string;
  isLate: boolean;
  isWithdrawn: boolean;
  phone: string | null;
  told: string | null;
  asked: Fact[];
  need: Fact[];
  decision: Fact[] | null;
  form: { complexities: Named[]; typed: TypedDecision; today: string; longest: number } | null;
  faults: Fault[];
};
