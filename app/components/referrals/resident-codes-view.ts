/** The codes of one referral in words, for its sender. */
export type CodesView = {
  title: string;
  back: { to: string; text: string };
  told: string | null;
  faults: { field: string | null; text: string }[];
  /** Why no code can be made; null: one can. */
  shut: string | null;
  isOff: boolean;
  /** The form that makes one; its key makes it once. */
  make: {
    key: string;
    holders: { code: string; name: string }[];
    typed: { holder: string; isSure: boolean };
  };
  codes: { id: string; holder: string; facts: string[]; isLive: boolean }[];
  /** Just made; it is shown this once. */
  slip: { holder: string; address: string; code: string; spelt: string[]; until: string } | null;
};
