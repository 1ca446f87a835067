/** What waits for the region, in words. */
export type StopTask = {
  id: string;
  supplier: string;
  days: string;
  scope: string;
  reason: string;
};
export type MarkTask = { id: string; supplier: string; mark: string; lines: string[] };
export type SilentTask = {
  name: string;
  phone: string | null;
  since: string;
  /** Null for who may not record. */
  to: string | null;
};
export type DoubtfulTask = {
  id: string;
  name: string;
  phone: string | null;
  lines: string[];
  /** Null for who may not record. */
  to: string | null;
};
export type WordTask = { id: string; word: string; from: string };
export type RemarkTask = { id: string; to: string; about: string; text: string };
export type ConflictTask = { code: string; title: string; line: string };

/** Each part is null for who has no right to it. */
export type TasksView = {
  title: string;
  stops: StopTask[] | null;
  marks: MarkTask[] | null;
  silent: SilentTask[];
  doubtful: DoubtfulTask[];
  words: WordTask[] | null;
  remarks: RemarkTask[] | null;
  conflicts: ConflictTask[];
  /** What was refused just now, and of which task. */
  refused: { at: string; text: string; kenmerk: string; reden: string } | null;
};
