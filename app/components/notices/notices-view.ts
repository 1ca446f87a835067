/** Notices of the region in words. */
type Option = { code: string; name: string };

export type NoticeFormView = {
  self: string;
  /** As it is kept, or as it was typed. */
  values: Record<"titel" | "tekst" | "voor" | "segment" | "gemeente" | "vanaf", string>;
  revision: number;
  segments: Option[];
  municipalities: Option[];
};

type Faults = { field: string | null; text: string }[];

export type NoticesView = {
  title: string;
  notices: { id: string; title: string; state: string; stateText: string; lines: string[] }[];
  form: NoticeFormView;
  faults: Faults;
};

export type NoticePageView = {
  id: string;
  title: string;
  state: string;
  stateText: string;
  line: string;
  text: string;
  withdrawReason: string;
  /** Of a draft only. */
  form: NoticeFormView | null;
  /** What somebody else saved meanwhile. */
  saved: { name: string; value: string }[] | null;
  /** Of what is published: who could read it, and who did. */
  reading: {
    intro: string;
    rows: { id: string; name: string; seen: string; read: string; names: string }[];
  } | null;
  revision: number;
  reason: string;
  faults: Faults;
};
