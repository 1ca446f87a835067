/** What comes to a combination, in words: the same for each of its members but for what each can do. */
import type { ActView, Fault } from "~/components/referrals/act-view";
import type { Tone } from "~/components/ui/tone";

type Way = { to: string; text: string };
type State = { text: string; tone: Tone };
type Line = { name: string; value: string };

type Page = {
  title: string;
  back: Way;
  told: string | null;
  faults: Fault[];
  faultTitle: string;
  acts: ActView[];
};

export type IntakeView = Page & {
  intro: string;
  receivers: { title: string; facts: Line[] };
  needs: {
    title: string;
    none: string;
    items: {
      to: string;
      text: string;
      state: State;
      lines: string[];
      /** What waits for the reader's own organisation. */
      asks: string | null;
    }[];
  };
};

export type SharedNeedView = Page & {
  state: State;
  /** Of the reader alone: where it says who it is about, or that nobody may know yet. */
  ownWays: { ways: Way[]; closed: string | null };
  need: { title: string; facts: Line[] };
  contact: { title: string; intro: string; text: string };
  parts: {
    title: string;
    none: string;
    items: { id: string; member: string; state: State; scope: string; lines: string[] }[];
  };
};
