/** The requests of the own organisation, made on the server. */
export type OwnLine = {
  reference: string;
  to: string;
  isDraft: boolean;
  kind: string;
  state: string;
  items: string;
  begunOn: string;
  submittedOn: string | null;
  dueOn: string | null;
};

export type OwnView = { title: string; isHere: boolean; requests: OwnLine[] };
