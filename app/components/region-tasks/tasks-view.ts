/** What waits for the region, in words. */
export type MarkTask = { id: string; supplier: string; mark: string; lines: string[] };
export type WordTask = { id: string; word: string; from: string };
export type RemarkTask = { id: string; to: string; about: string; text: string };
export type ConflictTask = { code: string; title: string; line: string };

/** Each part is null for who has no right to it. */
export type TasksView = {
  title: string;
  marks: MarkTask[] | null;
  words: WordTask[] | null;
  remarks: RemarkTask[] | null;
  conflicts: ConflictTask[];
  /** What was refused just now, and of which task. */
  refused: { at: string; text: string; reden: string } | null;
};
