/** From a search or a list to a need in one step, for whoever refers. */
import { href, type Query } from "./href";
import { findActor } from "./session.server";
import { may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";

/** The filters of a search that a need knows too. */
const FILTERS = [
  ...(["wet", "profiel", "intensiteit", "gemeente", "leeftijd", "vorm", "taal"] as const),
  ...(["doel", "postcode"] as const),
];

/** Null for who refers nobody, and where the region takes no referrals. */
async function needLink(request: Request, query: Query): Promise<string | null> {
  const actor = await findActor(request);
  const own = { organisationId: actor?.organisationId ?? "" };
  if (!actor || !may(actor, "need.keep", own)) return null;
  const { referral } = await getRegion();
  return referral ? href("/verwijzer/hulpvragen/nieuw", {}, query) : null;
}

export function needFromSearch(request: Request, params: URLSearchParams): Promise<string | null> {
  const chosen = FILTERS.map((name) => [name, params.getAll(name)] as const);
  return needLink(request, Object.fromEntries(chosen));
}

export function needFromList(request: Request, codes: string[]): Promise<string | null> {
  return codes.length === 0 ? Promise.resolve(null) : needLink(request, { aanbod: codes });
}
