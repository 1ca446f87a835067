/** Subcontracting in words: the list, the form and the desk. */
import type { ActView, Fault } from "~/components/referrals/act-view";
import type { ReferralListView } from "~/components/referrals/referral-view";

export type SubcontractListView = ReferralListView & {
  ways: { to: string; text: string; reloads: boolean }[];
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
