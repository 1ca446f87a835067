/** The old address of a supplier leads to whoever came in its place. */
import { redirect } from "@remix-run/node";

import { href } from "./href";
import { Missing } from "~/domain/kernel/denied";
import { findSuccessor } from "~/domain/providers/public.server";

const PAGES = { provider: "/aanbieders/:slug", combination: "/zorgcombinaties/:slug" } as const;

export async function orSuccessor<T>(
  kind: keyof typeof PAGES,
  slug: string,
  found: Promise<T>,
): Promise<T> {
  try {
    return await found;
  } catch (error) {
    const successor = error instanceof Missing ? await findSuccessor(slug, kind) : null;
    if (!successor) throw error;
    throw redirect(href(PAGES[kind], { slug: successor.slug }), 301);
  }
}
