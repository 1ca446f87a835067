/**
 * Whether a request that changes something comes from our own pages (security requirement S-30).
 *
 * Remix checks this for some routes only, and lets a missing Origin pass; here it holds for all.
 */
import type { IncomingHttpHeaders } from "node:http";

const ONLY_READING = ["GET", "HEAD", "OPTIONS"];

/** Programs that sign by token and bring no cookie cannot be tricked by a browser. */
export function isFromOurselves(
  method: string,
  headers: IncomingHttpHeaders,
  origin: string,
): boolean {
  if (ONLY_READING.includes(method)) return true;
  if (/^Bearer \S/i.test(headers.authorization ?? "") && !headers.cookie) return true;
  const site = headers["sec-fetch-site"];
  return site === undefined ? headers.origin === origin : site === "same-origin";
}
