/**
 * The way in: how a resident gets a kind of help, and what it costs the resident.
 *
 * Youth help may be entered through the municipality or through a doctor (Jeugdwet 2.6); support for
 * adults through the municipality alone (Wmo 2.3). What a segment asks comes on top. The domain
 * speaks codes; names, costs and words are the region's.
 */
import type { RegionConfig } from "../region/region-config";

export type WayIn = {
  route: "call" | "access" | "doctors" | "regional-team" | "crisis";
  /** Codes of the referrers a resident can go to, the municipality's access first. */
  through: string[];
  cost: { text: string; textEn: string } | null;
};

/** What the way in depends on. */
export type WayInFacts = { law: string; segment: string | null; deliveryForm: string };

type Ways = Pick<RegionConfig, "laws" | "segments" | "deliveryForms" | "referrers">;

/** Of the statutory referrers, those a family goes to by itself; no one chooses a court. */
const DOCTORS = ["gp", "youth-doctor", "medical-specialist"];

export function wayInOf(offer: WayInFacts, region: Ways): WayIn {
  const cost = costOf(offer, region);
  const form = region.deliveryForms.find(({ code }) => code === offer.deliveryForm);
  if (form?.urgent) return { route: "crisis", through: [], cost };
  // A region without segments, like an offer without one, has the access of its municipalities.
  const access = region.segments.find(({ code }) => code === offer.segment)?.access;
  if (access === "free") return { route: "call", through: [], cost };
  const { through, doctors } = referrersOf(offer.law, region);
  if (access === "regional-team") return { route: "regional-team", through, cost };
  return { route: doctors.length > 0 ? "doctors" : "access", through, cost };
}

/** Whom a resident can ask for help under this law, and which of them are doctors. */
export function referrersOf(law: string, { referrers }: Pick<RegionConfig, "referrers">) {
  const own = referrers.filter(({ laws }) => laws.includes(law));
  const codes = (list: typeof own) => list.map(({ code }) => code);
  const doctors = codes(
    own.filter(({ code, route }) => route === "statutory" && DOCTORS.includes(code)),
  );
  const teams = codes(own.filter(({ route }) => route === "municipality"));
  return { through: [...teams, ...doctors], doctors };
}

/** The cost of the law, unless it names another one for this segment or form of help. */
function costOf({ law, segment, deliveryForm }: WayInFacts, { laws }: Ways): WayIn["cost"] {
  const cost = laws.find(({ code }) => code === law)?.residentCost;
  if (!cost) return null;
  const { text, textEn } =
    cost.unless?.find(
      ({ segments = [], deliveryForms = [] }) =>
        segments.includes(segment ?? "") || deliveryForms.includes(deliveryForm),
    ) ?? cost;
  return { text, textEn };
}
