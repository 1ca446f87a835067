/**
 * Equal providers that take on help together (requirements §4, I5).
 *
 * One of them is the lead party: who speaks for all, not who ranks first. A combination is published
 * only when every member has signed (I6).
 */
import type { Machine } from "~/domain/kernel/state-machine";
import type { SupplierSummary, SupplierView } from "~/domain/providers/public";

export type CombinationState =
  "forming" | "signing" | "signed" | "published" | "incomplete" | "ended";

export type CombinationMove =
  "propose" | "complete" | "change" | "publish" | "break" | "restore" | "end";

export const combination: Machine<CombinationState, CombinationMove> = {
  forming: { propose: "signing", end: "ended" },
  signing: { complete: "signed", change: "forming", end: "ended" },
  signed: { publish: "published", change: "signing", break: "incomplete", end: "ended" },
  published: { change: "signing", break: "incomplete", end: "ended" },
  incomplete: { restore: "signed", change: "signing", end: "ended" },
  ended: {},
};

/** Phone, email and website are its own, or else those of the lead party. */
export type CombinationView = SupplierView & {
  targetGroup: string;
  segment: string | null;
  lead: SupplierSummary;
  /** All members as equals, the lead among them, by name. */
  members: SupplierSummary[];
};
