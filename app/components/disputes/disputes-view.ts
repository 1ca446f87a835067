/** Talks about money in words. */
export type DisputeLineView = {
  id: string;
  title: string;
  to: string;
  stateText: string;
  isOpen: boolean;
  isLate: boolean;
  lines: string[];
};

export type DisputesView = {
  title: string;
  intro: string;
  disputes: DisputeLineView[];
  /** About whom one can be begun here; null for the desk. */
  form: { self: string; subject: { code: string; name: string } | null } | null;
  longest: number;
  typed: string;
  faults: { field: string | null; text: string }[];
};

export type DisputeThreadView = Omit<DisputeLineView, "to"> & {
  self: string;
  list: string;
  /** Not for who only reads. */
  maySay: boolean;
  messages: { head: string; text: string; ofRegion: boolean }[];
  /** Null for who is not of the desk. */
  desk: {
    ownerId: string | null;
    take: boolean;
    managers: { id: string; name: string }[];
  } | null;
  longest: number;
  typed: string;
  faults: { field: string | null; text: string }[];
};
