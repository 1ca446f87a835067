/**
 * A talk of the region with a supplier, and what was agreed (P70): who does it, and by when.
 *
 * The report is of the region; the supplier reads what is shared with it. Nothing in it is about a
 * person: who was there stands as a role, and what looks like a name or a number is refused.
 */
import { textFault } from "../signal-text";
import type { DayNumber, IsoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

export const TALK_KINDS = ["yearly", "progress", "signal", "entry", "ending"] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

export const PARTICIPANTS = [
  ...(["contract-manager", "quality-officer", "policy-maker"] as const),
  ...(["director", "manager", "professional", "client-council"] as const),
] as const;
export type Participant = (typeof PARTICIPANTS)[number];

const LONGEST_POSITION = 100;
/** A talk is written down within so many years. */
const FURTHEST_DAYS = 3_660;

export type TalkLine = {
  id: string;
  heldOn: IsoDay;
  kind: TalkKind;
  topics: string;
  participants: Participant[];
  isShared: boolean;
};

export type ActionLine = {
  id: string;
  what: string;
  owner: "provider" | "region";
  position: string;
  dueOn: IsoDay;
  isShared: boolean;
  doneOn: IsoDay | null;
  isLate: boolean;
};

export function talkFault(
  { heldOn, topics }: { heldOn: DayNumber | null; topics: string },
  today: DayNumber,
): Refused | null {
  if (heldOn === null || heldOn < today - FURTHEST_DAYS)
    return refuse("talk.no-day", { field: "dag" });
  if (heldOn > today) return refuse("talk.in-the-future", { field: "dag" });
  return textFault(topics, "onderwerpen");
}

export function actionFault(
  { what, position, dueOn }: { what: string; position: string; dueOn: DayNumber | null },
  today: DayNumber,
): Refused | null {
  const fault = textFault(what, "wat");
  if (fault) return fault;
  if (position.length > LONGEST_POSITION)
    return refuse("action.position-too-long", { field: "functie" });
  if (position !== "") {
    const named = textFault(position, "functie");
    if (named) return named;
  }
  return dueOn === null || dueOn < today || dueOn > today + FURTHEST_DAYS
    ? refuse("action.no-day", { field: "uiterlijk" })
    : null;
}
