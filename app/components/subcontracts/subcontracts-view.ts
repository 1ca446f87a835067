/** Subcontracting in words: the list, the form and the desk. */
import type { ActView, Fault } from "~/components/referrals/act-view";
import type { ReferralListView, ReferralView } from "~/components/referrals/referral-view";
import type { Tone } from "~/components/ui/tone";

export type SubcontractListView = ReferralListView & {
  ways: { to: string; text: string; reloads: boolean }[];
};

/** One asking, and beside it what everybody says who was asked the same. */
export type SubcontractView = ReferralView & { call: CallView | null };

export type CallView = {
  title: string;
  intro: string;
  columns: string[];
  rows: {
    to: string;
    name: string;
    isThis: boolean;
    state: { text: string; tone: Tone };
    cells: string[];
  }[];
};

export type NewSubcontractView = {
  title: string;
  intro: string;
  back: { to: string; text: string };
  /** Another profile or name, without what is typed below it. */
  look: {
    profile: { label: string; value: string; options: { code: string; name: string }[] };
    words: { label: string; value: string };
    send: string;
    hidden: { name: string; value: string }[];
  };
  found: string;
  act: ActView;
  faults: Fault[];
  faultTitle: string;
};

export type SubcontractDeskView = {
  title: string;
  intro: string;
  counts: { title: string; facts: { name: string; value: string }[] };
  prices: { title: string; none: string; columns: string[]; rows: string[][] };
};
