import type { OfferPlaceView, OfferView } from "./offer";
import { type ContractLine, scopeAround } from "../contracts/contract-scope";
import { toldClosure } from "../closures/closure";
import { doubtOf, termsOfChallenges } from "../challenges/current-challenges.server";
import { closuresAt, plannedClosures } from "../closures/planned-closures.server";
import { observedSelect } from "../observed-waits/observed-rows.server";
import { grantedStops, stopAround } from "../stops/granted-stops.server";
import { currentDeclaration, ownDeclaration } from "../waiting-times/current-declaration.server";
import { type FreshnessClocks, type Wait, waitOn } from "../waiting-times/waiting-time";
import { type DayNumber, dayNumber, FOREVER, isoDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

/** What is read of an offer to show it: no more than its view holds. */
export const offerSelect = {
  id: true,
  code: true,
  title: true,
  law: true,
  segment: true,
  profile: true,
  intensities: true,
  deliveryForm: true,
  ageMin: true,
  ageMax: true,
  municipalities: true,
  expertise: true,
  roles: true,
  consult: true,
  transport: true,
  educationLevel: true,
  goalTypes: true,
  continuesAfter18: true,
  languages: true,
  descriptionPlain: true,
  descriptionProfessional: true,
  supplier: { select: { kind: true, code: true, slug: true, name: true } },
  places: {
    where: { endedOn: null },
    select: {
      id: true,
      place: {
        select: {
          name: true,
          street: true,
          houseNumber: true,
          postcode: true,
          city: true,
          municipalityCode: true,
          lat: true,
          lon: true,
        },
      },
      declarations: currentDeclaration,
      stops: grantedStops,
      challenges: termsOfChallenges,
      placeId: true,
      observed: observedSelect,
      offer: { select: { supplier: { select: { closures: plannedClosures } } } },
    },
  },
} as const satisfies Prisma.OfferSelect;

type OfferRow = Prisma.OfferGetPayload<{ select: typeof offerSelect }>;
type OfferPlaceRow = OfferRow["places"][number];

/** The day for which a view is made, and the region's clocks. */
export type ViewDay = { today: DayNumber; clocks: FreshnessClocks };

export function contractLine(row: Prisma.ContractGetPayload<object>): ContractLine {
  return {
    ...row,
    startsOn: dayNumber(row.startsOn),
    endsOn: row.endsOn ? dayNumber(row.endsOn) : FOREVER,
  };
}

/** The offer as its contracts let it be shown today, or null when nothing of it is contracted (I20). */
export function offerView(
  row: OfferRow,
  contracts: ContractLine[],
  when: ViewDay,
): OfferView | null {
  const scope = scopeAround(contracts, row, when.today);
  if (!scope || scope.from > when.today) return null;
  const { descriptionPlain, descriptionProfessional, places, ...facts } = row;
  return {
    ...facts,
    intensities: scope.intensities,
    roles: scope.roles,
    plain: descriptionPlain,
    professional: descriptionProfessional,
    places: placesViewOf(places, when),
  };
}

/** The places of an offer by name, each with its wait. */
export function placesViewOf(places: OfferPlaceRow[], when: ViewDay): OfferPlaceView[] {
  return places
    .map((place) => placeView(place, when))
    .sort((a, b) => (a.place?.name ?? "").localeCompare(b.place?.name ?? "", "nl"));
}

function placeView(row: OfferPlaceRow, when: ViewDay): OfferPlaceView {
  const declared = row.declarations[0] ? ownDeclaration(row.declarations[0]) : null;
  const wait = waitAt(row, declared, when);
  const known = wait.status === "unknown" ? null : declared;
  return {
    id: row.id,
    place: address(row.place),
    wait,
    numberWaiting: known?.numberWaiting ?? null,
    placesFree: freePlaces(wait, declared),
    fullUntil: known?.fullUntil ? isoDay(known.fullUntil) : null,
    stop: stopAround({ declared, granted: row.stops }, when.today),
    closure: toldClosure(closuresAt(row.offer.supplier.closures, row.placeId), when.today),
    observed: row.observed,
  };
}

type Declared = ReturnType<typeof ownDeclaration> | null;

function waitAt({ challenges }: OfferPlaceRow, declared: Declared, when: ViewDay): Wait {
  const said = declared && { ...declared, doubtfulFrom: doubtOf(challenges, declared) };
  return waitOn(said, when.today, when.clocks);
}

/** A free place is a promise of that day: an old one is none (I19), nor is one in doubt. */
function freePlaces({ fresh, doubtful }: Wait, declared: Declared): number | null {
  return fresh && !doubtful ? (declared?.placesFree ?? null) : null;
}

function address(place: OfferPlaceRow["place"]): OfferPlaceView["place"] {
  if (!place) return null;
  const { municipalityCode, ...rest } = place;
  return { ...rest, municipality: municipalityCode };
}
