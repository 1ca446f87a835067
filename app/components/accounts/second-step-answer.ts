import type { Refusal } from "~/domain/kernel/outcome";

/** What an app for codes needs: in fours to type over, and as a QR code. */
export type ShownOffer = {
  sealed: string;
  secret: string;
  qr: { size: number; path: string };
};

/** What the page of the second step says after a form that was refused. */
export type SecondStepAnswer = {
  refusals: Refusal[];
  doing: string;
  offer: ShownOffer | null;
  to: string | null;
};
