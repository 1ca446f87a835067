/** What is settled before Remix is asked: who the request is, and whether it may come in at all. */
import { randomUUID } from "node:crypto";

import type { RequestHandler } from "express";

import { isFromOurselves } from "./csrf.server";
import { plainPage } from "./plain-page.server";
import { routeOf } from "./route-of.server";
import { log } from "~/log.server";

const BODY_BYTES = 1_048_576;
const BODY_WITH_FILE_BYTES = 50 * BODY_BYTES;
const TAKE_FILES = new Set([
  ...["/aanbieder/bewijzen", "/aanbieder-worden/:token/bewijzen"],
  "/verwijzer/aanmeldingen/:id/plan",
]);

/** Gives the request its number and, when answered, its line in the log: the route, never the address. */
export const requestNumber: RequestHandler = (request, response, next) => {
  const requestId = randomUUID();
  const began = performance.now();
  response.locals.requestId = requestId;
  response.set("X-Request-Id", requestId);
  response.on("finish", () => {
    const ms = Math.round(performance.now() - began);
    const { method, path } = request;
    log.info(
      { requestId, method, route: routeOf(path), status: response.statusCode, ms },
      "request",
    );
  });
  next();
};

/** Only a proxy that is named in the settings may say who it speaks for. */
export const dropForwarded: RequestHandler = (request, _, next) => {
  const trusts = request.app.get("trust proxy fn") as (address: string, hop: number) => boolean;
  if (trusts(request.socket.remoteAddress ?? "", 0)) return next();
  for (const name of Object.keys(request.headers)) {
    if (name === "forwarded" || name.startsWith("x-forwarded-")) delete request.headers[name];
  }
  next();
};

/**
 * An address that does not decode, or holds a NUL that no database takes, is the sender's mistake;
 * told as a fault it would stand in the log.
 */
export const readableAddress: RequestHandler = (request, response, next) => {
  if (!isReadable(request.path)) return plainPage(response, 400);
  next();
};

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** A question that holds the one character that no database takes is asked without it. */
export const withoutNul: RequestHandler = (request, _, next) => {
  if (/%00/i.test(request.originalUrl))
    request.url = request.originalUrl = request.originalUrl.replaceAll(/%00/gi, "");
  next();
};

/** `_data` switches older Remix pages to another answer; no page of ours knows it. */
export const withoutDataSwitch: RequestHandler = (request, _, next) => {
  if ("_data" in request.query) {
    const url = new URL(request.originalUrl, "http://here.invalid");
    url.searchParams.delete("_data");
    request.url = request.originalUrl = `${url.pathname}${url.search}`;
  }
  next();
};

export function ownPagesOnly(origin: () => string): RequestHandler {
  return (request, response, next) => {
    if (isFromOurselves(request.method, request.headers, origin())) return next();
    log.warn(
      { requestId: response.locals.requestId, route: routeOf(request.path) },
      "csrf refused",
    );
    plainPage(response, 403);
  };
}

/**
 * A body has a length, and not more than 1 MB; where files are handed in more may come, so that the page
 * itself can say that a file is too large.
 */
export const smallBodies: RequestHandler = (request, response, next) => {
  const length = request.headers["content-length"];
  if (request.headers["transfer-encoding"] !== undefined) return plainPage(response, 411);
  const most = takesFiles(request.path) ? BODY_WITH_FILE_BYTES : BODY_BYTES;
  if (length !== undefined && Number(length) > most) return plainPage(response, 413);
  next();
};

function takesFiles(path: string): boolean {
  return TAKE_FILES.has(routeOf(path));
}
