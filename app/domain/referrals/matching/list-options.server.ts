import { type Explained, explain } from "./explain";
import { listCandidates } from "./list-candidates.server";
import {
  type Candidate,
  type Gate,
  gateOf,
  type MatchDay,
  type Option,
  optionsOf,
  type Wish,
} from "./match";
import { askWithin } from "~/db/within.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { freeSegments, urgentForms } from "../needs/need-choices";
import { pointOf, referralRules, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { type Wait, waitOn } from "~/domain/providers/public";
import type { NeedFacts } from "../needs/need";
import type { Card, SearchDocument } from "~search/document";

/** An option with what the page says of it. */
export type ShownOption = Option &
  Explained & {
    card: Card;
    wait: Wait;
    phone: string | null;
    /** How many requests this supplier has to answer, of all senders together. */
    openRequests: number;
    isChosen: boolean;
  };

/** An offer that was chosen before and cannot be asked for this need. */
export type UnfitOffer = { code: string; title: string; supplier: string; gate: Gate };

export type Options = {
  /** How many suppliers can be asked, shown or not. */
  total: number;
  options: ShownOption[];
  unfit: UnfitOffer[];
};

type Asked = { need: NeedFacts; offers: string[]; most: number };

/** What a need asks of the index. */
export function wishOf(need: NeedFacts, region: RegionConfig, offers: string[] = []): Wish {
  const { law, profile, intensity, municipality, deliveryForm, languages, goalTypes } = need;
  const band = referralRules(region).ageBands.find(({ code }) => code === need.ageBand);
  const { from = 0, to = 120 } = band ?? {};
  return {
    ...{ law, profile, intensity, municipality, deliveryForm, languages, goalTypes, offers },
    age: { from, to },
    free: freeSegments(region),
    urgent: urgentForms(region),
    near: need.postcode === null ? null : pointOf(region, need.postcode),
  };
}

/** Who can be asked for a need, in the order of `match.ts`; the offers that came along on top. */
export async function listOptions(
  actor: Actor,
  { need, offers: codes, most }: Asked,
  now = new Date(),
): Promise<Options> {
  const region = await getRegion(now);
  const chosen = await db.offer.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true, title: true, supplier: { select: { name: true } } },
  });
  const wish = wishOf(
    need,
    region,
    chosen.map(({ id }) => id),
  );
  const at: MatchDay = { today: dayAt(now), clocks: region.clocks };
  const candidates = await listCandidates(wish, at);
  const all = optionsOf(candidates, wish, at);
  const isChosen = ({ offerId }: Option) => wish.offers.includes(offerId);
  const explained = explain({ candidates, options: all }, { wish, at, most });
  const shown = explained.map((why, index) => ({ ...all[index]!, ...why }));
  return {
    total: all.length,
    options: await withCards(actor, shown, { ...at, isChosen }),
    unfit: chosen.flatMap(({ id, code, title, supplier }) => {
      const gate = unfitGate(candidates, { offerId: id, wish, at });
      return gate === null ? [] : [{ code, title, supplier: supplier.name, gate }];
    }),
  };
}

/** Why none of the places of an offer can be asked; null when one can. */
function unfitGate(
  candidates: Candidate[],
  { offerId, wish, at }: { offerId: string; wish: Wish; at: MatchDay },
): Gate | null {
  const gates = candidates
    .filter((one) => one.offerId === offerId)
    .map((one) => gateOf(one, wish, at));
  if (gates.includes(null)) return null;
  // What the index does not hold is not contracted, or not shown.
  return gates[0] ?? "scope";
}

async function withCards(
  actor: Actor,
  options: (Option & Explained)[],
  { isChosen, today, clocks }: MatchDay & { isChosen: (one: Option) => boolean },
): Promise<ShownOption[]> {
  const suppliers = options.map(({ supplierId }) => supplierId);
  const [documents, phones, open] = await Promise.all([
    db.searchDocument.findMany({
      where: { id: { in: options.map(({ offerPlaceId }) => offerPlaceId) } },
      select: { id: true, document: true },
    }),
    db.supplier.findMany({ where: { id: { in: suppliers } }, select: { id: true, phone: true } }),
    countOpenRequests(actor, suppliers),
  ]);
  const documentOf = new Map(
    documents.map(({ id, document }) => [id, document as unknown as SearchDocument]),
  );
  const phoneOf = new Map(phones.map(({ id, phone }) => [id, phone]));
  return options.map((option) => {
    const document = documentOf.get(option.offerPlaceId)!;
    return {
      ...{ ...option, card: document.card, isChosen: isChosen(option) },
      wait: waitOf(document, today, clocks),
      phone: phoneOf.get(option.supplierId) ?? null,
      openRequests: open.get(option.supplierId) ?? 0,
    };
  });
}

function waitOf(document: SearchDocument, today: number, clocks: MatchDay["clocks"]): Wait {
  const { waitStatus, weeksToIntake, weeksToStart, waitAsOf, doubtfulFrom } = document;
  if (waitStatus === "unknown") return waitOn(null, today, clocks);
  const said = { status: waitStatus, weeksToIntake, weeksToStart, asOf: waitAsOf, doubtfulFrom };
  return waitOn(said, today, clocks);
}

/** A count only: nobody reads whose they are. */
async function countOpenRequests(
  actor: Actor,
  supplierIds: string[],
): Promise<Map<string, number>> {
  const counts = await askWithin(actor, (tx) =>
    tx.availabilityRequest.groupBy({
      by: ["supplierId"],
      where: { supplierId: { in: supplierIds }, state: { in: ["open", "question"] } },
      _count: true,
    }),
  );
  return new Map(counts.map(({ supplierId, _count }) => [supplierId, _count]));
}
