/**
 * A kind of help as one supplier gives it, the way a reader of the shop window meets it.
 *
 * Only what is contracted today is shown: intensities and roles are already cut to the contract
 * (I20). Each place carries its own waiting time (D5).
 */
import type { ObservedWait } from "../observed-waits/observed-wait";
import type { ClosureView } from "../closures/closure";
import type { StopView, Wait } from "../waiting-times/waiting-time";
import type { IsoDay } from "~/domain/kernel/day";

export type SupplierSummary = {
  kind: "provider" | "combination";
  code: string;
  slug: string;
  name: string;
};

export type Address = {
  name: string;
  street: string | null;
  houseNumber: string | null;
  postcode: string;
  city: string;
  municipality: string;
  lat: number;
  lon: number;
};

export type OfferPlaceView = {
  id: string;
  /** Null: the help is given at home. */
  place: Address | null;
  wait: Wait;
  numberWaiting: number | null;
  placesFree: number | null;
  /** Until when there is no place, when the supplier says so. */
  fullUntil: IsoDay | null;
  stop: StopView | null;
  /** Closed for some days, soon or now. */
  closure: ClosureView | null;
  /** How long people really waited; null where too few were seen. */
  observed: ObservedWait | null;
};

/** What holds of an offer wherever it is stored, indexed or shown. */
export type OfferFacts = {
  id: string;
  code: string;
  title: string;
  law: string;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  deliveryForm: string;
  ageMin: number;
  ageMax: number;
  municipalities: string[];
  expertise: string[];
  /** `main`, `sub` or both. */
  roles: string[];
  consult: boolean;
  /** `yes`, `no` or `combined`. */
  transport: string;
  educationLevel: string | null;
  goalTypes: string[];
  continuesAfter18: boolean;
  languages: string[];
};

export type OfferView = OfferFacts & {
  plain: string;
  professional: string;
  supplier: SupplierSummary;
  places: OfferPlaceView[];
};
