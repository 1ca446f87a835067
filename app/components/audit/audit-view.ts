export type AuditView = {
  title: string;
  isAdmin: boolean;
  asked: { wie: string; rol: string; wat: string; waarover: string; vanaf: string; tot: string };
  roles: { value: string; label: string }[];
  actions: { value: string; label: string }[];
  lines: {
    id: string;
    said: string;
    about: string;
    when: string;
    fields: { label: string; before: string | null; after: string }[];
  }[];
  /** Null: there are none. */
  older: string | null;
  /** Null: these are the newest. */
  newest: string | null;
  csv: string;
  csvHint: string;
};
