/** A request as its own organisation sees it, made on the server. */
import type { ApplicationState, Step } from "~/domain/providers/public";
import type { registration } from "~/i18n/nl/registration";

export type StepLine = {
  step: Step;
  name: string;
  to: string;
  state: "done" | "todo" | "optional";
  /** What is still missing, in words. */
  gaps: string[];
};

export type DecisionLine = {
  name: string;
  state: "pending" | "admitted" | "refused";
  days: string;
  reason: string;
};

export type Overview = {
  title: string;
  link: string;
  reference: string;
  state: ApplicationState;
  told: string | null;
  /** Why the last thing that was asked did not happen. */
  fault: string | null;
  /** The address that is still to be confirmed; null when it was. */
  unconfirmed: string | null;
  savedAt: string;
  until: string;
  steps: StepLine[];
  ending: "discard" | "withdraw" | null;
  /** Whether ending it is asked about now. */
  isEnding: boolean;
  submittedOn: string | null;
  dueOn: string | null;
  openQuestions: number;
  decisions: DecisionLine[];
  /** `lang` where the region says it in another language than the page. */
  remedy: { text: string; lang: "nl" | undefined } | null;
};

export type OverviewProps = { view: Overview; texts: typeof registration };

/** `null`: the link leads nowhere any more. */
export type OverviewPage = { title: string; overview: Overview | null };
