/** What stands out in the log, in words. */
export type UnusualLineView = { id: string; to: string; kind: string; who: string; when: string };

export type UnusualListView = {
  title: string;
  open: UnusualLineView[];
  settled: UnusualLineView[];
  isCut: boolean;
};

export type UnusualView = {
  title: string;
  explain: string;
  who: string;
  when: string;
  done: boolean;
  /** What came of it; null: it is still to be looked into. */
  settled: { said: string; note: string } | null;
  isOwn: boolean;
  rows: { id: string; text: string; log: { to: string; name: string } | null }[];
  outcomes: { code: string; name: string }[];
  typed: { outcome: string; note: string };
  faults: { field: string | null; text: string }[];
};
