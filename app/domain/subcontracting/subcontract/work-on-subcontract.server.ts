import { moveSubcontract } from "./move-subcontract.server";
import { readEuros } from "./price";
import type {
  DeclineReason,
  EndReason,
  Side,
  SubcontractMove,
  SubcontractState,
} from "./subcontract";
import {
  type FoundSubcontract,
  mayMove,
  subcontractFor,
  suppliersOn,
} from "./subcontract-for.server";
import { wordsFault } from "./terms";
import { commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type RegionConfig, subcontractTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { accept, type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { listExpiredProofs } from "~/domain/providers/public.server";
import type { Prisma } from "~/generated/prisma/client";

export type SubcontractAct =
  | { move: "send" | "discard" | "accept" | "withdraw" }
  | { move: "counter"; price: string; text: string }
  | { move: "ask" | "reply"; text: string }
  | { move: "decline"; reason: DeclineReason | null; text: string }
  | { move: "start"; on: DayNumber | null; consentRef: string }
  | { move: "end"; on: DayNumber | null; reason: EndReason | null };

export type WorkedOn = { id: string; side: Side; act: SubcontractAct };

/** A side does the next thing with it; who has no move gets a conflict (409). */
export async function workOnSubcontract(
  actor: Actor,
  { id, side, act }: WorkedOn,
  now = new Date(),
): Promise<Outcome<SubcontractState>> {
  const suppliers = await suppliersOn(actor, side);
  const region = await getRegion(now);
  return commit(actor, async (tx) => {
    const found = await subcontractFor(tx, suppliers, { id, side });
    if (!mayMove(found, side, act.move)) return refuseMove("subcontract.moved-already");
    const data = await dataOf(tx, act, { found, side, region, today: dayAt(now) });
    if (!data.ok) return data;
    const move: SubcontractMove = act.move;
    return moveSubcontract(tx, found, {
      ...{ by: actor.userId, side, move, data: data.value, region, now },
    });
  });
}

type Data = Prisma.SubcontractUncheckedUpdateManyInput;
type Around = { found: FoundSubcontract; side: Side; region: RegionConfig; today: DayNumber };

/** What an act leaves on the row, if it is sound. */
async function dataOf(tx: Tx, act: SubcontractAct, around: Around): Promise<Outcome<Data>> {
  const { found } = around;
  switch (act.move) {
    case "accept":
      // The main contractor accepts what was proposed in return, the other what was asked (I24).
      return accept({
        agreedCents: around.side === "main" ? found.counterCents : found.priceCents,
      });
    case "counter":
      return counterOf(act, around);
    case "ask":
    case "reply":
      return wordsOf(act, around);
    case "decline":
      if (act.reason === null) return refuse("subcontract.no-reason", { field: "reden" });
      return said(act.text, around, { declineCode: act.reason, declineNote: act.text });
    case "start":
      return startOf(tx, act, around);
    case "end":
      return endOf(act, around);
    default:
      return accept({});
  }
}

type ActOf<Move> = Extract<SubcontractAct, { move: Move }>;

/** The data, unless the words beside it say who is helped. */
function said(text: string, { today }: Around, data: Data): Outcome<Data> {
  return wordsFault(text, "tekst", { today }) ?? accept(data);
}

function counterOf({ price, text }: ActOf<"counter">, around: Around): Outcome<Data> {
  const cents = readEuros(price);
  if (cents === null) return refuse("subcontract.no-price", { field: "prijs" });
  return said(text, around, { counterCents: cents, counterNote: text });
}

function wordsOf({ move, text }: ActOf<"ask" | "reply">, around: Around): Outcome<Data> {
  if (text === "") return refuse("subcontract.no-words", { field: "tekst" });
  return said(text, around, move === "ask" ? { question: text } : { reply: text });
}

function endOf({ on, reason }: ActOf<"end">, { found, today }: Around): Outcome<Data> {
  if (on === null || on > today) return refuse("subcontract.no-day", { field: "dag" });
  if (on < dayNumber(found.startedOn!)) return refuse("subcontract.ends-first", { field: "dag" });
  if (reason === null) return refuse("subcontract.no-reason", { field: "reden" });
  return accept({ endedOn: dateOf(on), endReason: reason });
}

/** With the municipality's word where the region asks for it, and no proof of the other side run out. */
async function startOf(
  tx: Tx,
  { on, consentRef }: ActOf<"start">,
  { found, region, today }: Around,
): Promise<Outcome<Data>> {
  if (on === null || on > today) return refuse("subcontract.no-day", { field: "dag" });
  const asksConsent = subcontractTerms(region).municipalConsent && !found.isSolo;
  if (asksConsent && consentRef === "")
    return refuse("subcontract.no-consent", { field: "toestemming" });
  const expired = await listExpiredProofs(tx, found.subId, today);
  if (expired.length > 0) return refuse("subcontract.proof-expired");
  return accept({ startedOn: dateOf(on), consentRef: asksConsent ? consentRef : "" });
}
