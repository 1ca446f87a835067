/** One line of the list, made from the index alone: the database is not asked again. */
import type { FoundHit } from "./found";
import { reasonsFor } from "./reasons";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayNumber, FOREVER } from "~/domain/kernel/day";
import { shownStop, UNKNOWN_WAIT, type Wait, waitOn } from "~/domain/providers/public";
import type { ShownDocument } from "~search/document";
import type { Hit } from "~search/engine";
import type { SearchQuery } from "~search/query";

export function foundHit(hit: Hit, query: SearchQuery, region: RegionConfig): FoundHit {
  const { document, morePlaces } = hit;
  const { card } = document;
  const distanceKm = hit.distanceKm === null ? null : Math.round(hit.distanceKm * 10) / 10;
  const { code, slug, name } = card.supplier;
  return {
    id: document.id,
    kind: card.supplier.kind,
    offer: { id: document.offerId, ...card.offer },
    provider: card.combination ? null : { code, slug, name },
    combination: card.combination && { code, slug, name, ...card.combination },
    morePlaces,
    place: card.place && { ...card.place, distanceKm },
    point: document._geo && { lat: document._geo.lat, lon: document._geo.lng },
    distanceKm,
    wait: waitOf(document, query.today, region),
    stop: stopOf(document, query.today),
    closure: closureOf(document, query.today),
    numberWaiting: card.numberWaiting,
    observed: card.observed ?? null,
    quality: card.quality ?? [],
    law: document.law,
    segment: document.segment,
    profile: document.profile,
    intensities: document.intensities,
    deliveryForm: document.deliveryForm,
    ageMin: document.ageMin,
    ageMax: document.ageMax,
    expertise: document.expertise,
    why: reasonsFor({ ...hit, distanceKm }, query, region),
  };
}

/** An index that was filled before today may still carry a stop that is over. */
function stopOf({ stopFrom, stopTo }: ShownDocument, today: number): FoundHit["stop"] {
  return shownStop(stopFrom === FOREVER ? null : { from: stopFrom, to: stopTo }, today);
}

/** Of an index that was filled before today, one that is over is no longer told. */
function closureOf({ card: { closure } }: ShownDocument, today: number): FoundHit["closure"] {
  return closure && dayNumber(closure.to) >= today ? closure : null;
}

function waitOf(document: ShownDocument, today: number, { clocks }: RegionConfig): Wait {
  const { waitStatus, weeksToIntake, weeksToStart, waitAsOf, doubtfulFrom } = document;
  if (waitStatus === "unknown") return UNKNOWN_WAIT;
  const declared = {
    status: waitStatus,
    weeksToIntake,
    weeksToStart,
    asOf: waitAsOf,
    doubtfulFrom,
  };
  return waitOn(declared, today, clocks);
}
