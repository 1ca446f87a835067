/** Help nearby that anyone may use without a referral (the preliminary field). */
export type PreliminaryService = {
  municipality: string;
  name: string;
  targetGroup: string;
  descriptionPlain: string;
  website: string | null;
  phone: string | null;
  /** Codes of expertise terms, by which the search finds it. */
  expertise: string[];
};
