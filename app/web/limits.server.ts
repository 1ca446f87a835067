/**
 * How often one may search (contract §7).
 *
 * Programs and the live page are held to the visitor's limit; a whole page only to the network's, so
 * that the form without JavaScript still answers. When the limits cannot be counted, search is open.
 */
import type { Request, RequestHandler, Response } from "express";

import { plainPage } from "./plain-page.server";
import { isData, routeOf } from "./route-of.server";
import { closeLimiter, takeTurn } from "~/domain/accounts/public.server";
import { log } from "~/log.server";

export { closeLimiter };

const LIMITED = ["/zoeken", "/api/v1/search"];

type Limit = Parameters<typeof takeTurn>[2];

export function limitSearch(limit?: Limit): RequestHandler {
  return async (request, response, next) => {
    if (!LIMITED.includes(routeOf(request.path))) return next();
    const wait = await secondsToWait(request, limit);
    if (wait === 0) return next();
    response.status(429).set("Retry-After", String(wait));
    refuse(request, response);
  };
}

async function secondsToWait(request: Request, limit?: Limit): Promise<number> {
  const address = request.ip ?? "";
  const visitor = isWholePage(request.path) ? null : (request.get("user-agent") ?? "-");
  try {
    return await takeTurn("search", { address, visitor }, limit);
  } catch (err) {
    log.warn({ err }, "limits are not counted");
    return 0;
  }
}

function isWholePage(path: string): boolean {
  return routeOf(path) === "/zoeken" && !isData(path);
}

function refuse(request: Request, response: Response): void {
  if (isWholePage(request.path)) return plainPage(response, 429);
  if (!isData(request.path)) {
    response.json({ error: "too-many-requests" });
    return;
  }
  response.type("text/x-script").set("X-Remix-Response", "yes").end(wholePage(request.originalUrl));
}

/** Tells the live page to load the whole page instead: a redirect as Remix encodes it in its data. */
function wholePage(asked: string): string {
  const { searchParams } = new URL(asked, "http://here.invalid");
  searchParams.delete("_routes");
  const redirect = [
    ["SingleFetchRedirect", 1],
    { _2: 3, _4: 5, _6: 7, _8: 9, _10: 9 },
    "redirect",
    `/zoeken?${searchParams}`,
    "status",
    302,
    "revalidate",
    false,
    "reload",
    true,
    "replace",
  ];
  return `${JSON.stringify(redirect)}\n`;
}
