/** Why what a referrer heard was not kept, with what was typed. */
export type ChallengeAnswer = {
  challenge: {
    fault: string;
    field: string;
    typed: { plek: string; gehoord: string; weken: string; dag: string; toelichting: string };
  };
};

/** Where on the page of an offer a referrer says what was heard, and reads the answer. */
export const CHALLENGE_ANCHOR = "ik-belde";
/** What the address of the form says, so that it is not taken for a remark. */
export const CHALLENGE_PARAM = "gebeld";
