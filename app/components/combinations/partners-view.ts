/** Calls for partners as one provider sees them. */
import type { ActView, Fault } from "~/components/referrals/act-view";
import type { Tone } from "~/components/ui/tone";

export type CallView = {
  /** Where a notification leads. */
  id: string;
  title: string;
  state: { text: string; tone: Tone };
  sought: string;
  facts: { name: string; value: string }[];
  /** The combination that began with it. */
  way: { to: string; text: string } | null;
  /** Of the own call; null for one of others. */
  replies: { title: string; items: ReplyView[] } | null;
  acts: ActView[];
};

export type ReplyView = { id: string; title: string; motivation: string; acts: ActView[] };

export type PartnersView = {
  title: string;
  intro: string;
  told: string | null;
  faultTitle: string;
  faults: Fault[];
  place: ActView;
  own: { title: string; none: string; items: CallView[] };
  open: { title: string; none: string; items: CallView[] };
};
