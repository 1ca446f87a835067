/** The plan of a resident in words, for whoever sends or receives the referral. */
import type { ActView, Fault } from "~/components/referrals/act-view";
import type { Tone } from "~/components/ui/tone";

export type PlanView = {
  title: string;
  back: { to: string; text: string };
  /** Whose it is, and what does not belong here. */
  intro: string[];
  state: { text: string; tone: Tone };
  /** Whether the start waits for it. */
  needed: string;
  told: string | null;
  faults: Fault[];
  faultTitle: string;
  versionsTitle: string;
  versions: { number: number; title: string; facts: string; read: Way }[];
  /** What is read now; null where nothing was opened. */
  opened: { title: string; logged: string; parts: { name: string; value: string }[] } | null;
  acts: ActView[];
  more: string;
  only: string;
};

/** To a page, or to a file that is taken home. */
type Way = { to: string; text: string; isFile: boolean };
