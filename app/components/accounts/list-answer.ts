import type { InviteeFate, InviteeKind } from "~/domain/accounts/public";

/** A list of organisations as it was sent, and what is wrong with it or would become of it. */
export type ListAnswer = {
  text: string;
  faults: { line: number; column: string; code: string; other?: number }[];
  plans: { name: string; kind: InviteeKind; email: string; fate: InviteeFate }[] | null;
};
