/**
 * Who registers a provider: by the link of a letter, or signed in as its manager.
 *
 * The `:token` of the address is the token of a letter, which moves to a cookie at once and leaves `verder`
 * in its place; or, for who is signed in, the reference of a request of the own organisation
 * (`A-2026-0007`), which is no secret.
 */
import { redirect } from "@remix-run/node";

import { MOVED, movedToCookie } from "./link-cookie.server";
import { href } from "../href";
import { findActor } from "../session.server";
import {
  findApplicant,
  findOwnApplicant,
  type FoundApplicant,
} from "~/domain/providers/public.server";

const REFERENCE = /^A-\d{4}-\d{4,}$/;

/** `link` stands for `:token` in the links of the page. */
export type ByLink = FoundApplicant & { link: string };

/** Null when the link is unknown or over; who just came from the letter is sent on without the token. */
export async function findByLink(
  request: Request,
  token: string | undefined,
): Promise<ByLink | null> {
  const link = token ?? "";
  if (REFERENCE.test(link)) {
    const actor = await findActor(request);
    const own = actor && (await findOwnApplicant(actor, link));
    return own && { ...own, link };
  }
  const found = await findApplicant(movedToCookie(request, { cookie: "aanvraag", token, at: 2 }));
  return found && { ...found, link };
}

/** The same for the pages below it: without a link that works they lead to the first, which says so. */
export async function requireByLink(request: Request, token: string | undefined): Promise<ByLink> {
  const found = await findByLink(request, token);
  if (found) return found;
  throw redirect(href("/aanbieder-worden/:token", { token: token ?? MOVED }), 303);
}
