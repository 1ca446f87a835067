export type KeptFormView = {
  title: string;
  /** Where the person goes on without it. */
  start: string;
  /** Null when nothing is kept, or no longer. */
  form: { to: string; fields: [name: string, value: string][] } | null;
};
