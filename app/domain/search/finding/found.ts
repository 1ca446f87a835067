/**
 * What a question to the window brings back: offers, each with its date and the reasons why.
 *
 * The same shape answers the page and `GET /api/v1/search`; the domain speaks codes, the words come
 * with the screen.
 */
import type { Understood } from "./read-places";
import type {
  ClosureView,
  Measured,
  ObservedWait,
  StopView,
  Wait,
} from "~/domain/providers/public";
import type { Facet, SearchQuery } from "~search/query";

/** A parameter that was not understood; it is dropped, said, and never an error. */
export type Ignored = {
  param: string;
  value: string;
  reason:
    | "unknown-param"
    | "unknown-value"
    | "unknown-postcode"
    | "needs-postcode"
    | "not-a-number"
    | "too-long";
};

/** Why this offer is in the list; `values` are codes or words for the screen to name. */
export type Reason = {
  code:
    | "name"
    | "expertise"
    | "words"
    | "profile"
    | "municipality"
    | "age"
    | "start"
    | "accepts"
    | "distance"
    | "form"
    | "combination"
    | "contract";
  values: string[];
};

export type FoundHit = {
  id: string;
  kind: "provider" | "combination";
  offer: { id: string; code: string; title: string; summary: string };
  provider: { code: string; slug: string; name: string } | null;
  combination: { code: string; slug: string; name: string; lead: string; members: string[] } | null;
  morePlaces: number;
  /** Null: at home. */
  place: { name: string; city: string; municipality: string; distanceKm: number | null } | null;
  /** Where the place is; null at home. */
  point: { lat: number; lon: number } | null;
  /** 0 for help at home where it serves the postcode; null when no postcode was given. */
  distanceKm: number | null;
  wait: Wait;
  stop: StopView | null;
  closure: ClosureView | null;
  numberWaiting: number | null;
  observed: ObservedWait | null;
  quality: Measured[];
  /** Codes for the card's facts. */
  law: string;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  deliveryForm: string;
  ageMin: number;
  ageMax: number;
  expertise: string[];
  why: Reason[];
};

/** Help nearby that needs no referral; always named before what does (US19). */
export type FoundService = {
  name: string;
  municipality: string;
  descriptionPlain: string;
  website: string | null;
  phone: string | null;
};

/** What comes before the list: lighter help in these municipalities. */
export type Lighter = {
  /** None: nobody said where. */
  municipalities: string[];
  services: FoundService[];
  offers: FoundHit[];
};

export type Found = {
  total: number;
  places: number;
  providers: number;
  page: number;
  pages: number;
  engine: "meilisearch" | "postgres";
  /** The first engine is away; the second answers. */
  limited: boolean;
  ignored: Ignored[];
  /** Places that were typed among the words: they are choices now. */
  understood: Understood[];
  droppedWords: string[];
  preliminary: FoundService[];
  hits: FoundHit[];
  facets: Record<Facet, Record<string, number>>;
  /** The question as it was understood. */
  query: SearchQuery;
  postcode: string | null;
};
