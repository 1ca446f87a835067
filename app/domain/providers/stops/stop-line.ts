/** A client stop as who may decide or asked reads it. */
import type { StopState } from "./client-stop";
import type { IsoDay } from "~/domain/kernel/day";

export type StopLine = {
  id: string;
  state: StopState;
  supplier: { code: string; name: string; slug: string; kind: "provider" | "combination" };
  /** What it is about; a place of null is at home. */
  scope: { offerPlaceId: string; offer: { code: string; title: string }; place: string | null }[];
  reason: string;
  from: IsoDay;
  to: IsoDay;
  askedOn: Date;
  decisionRef: string | null;
  explanation: string | null;
  conditions: string;
  /** Who of the region took it up. */
  ownerId: string | null;
};
