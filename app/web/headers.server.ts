/**
 * The headers of every response, whatever made it (security requirements S-31 and S-33).
 *
 * Each response gets a nonce of its own. What has no caching rule of its own is private and asked
 * for anew: an old body must never be paired with a new nonce. Of who may be signed in nothing is kept.
 * 503 always says when to come back.
 */
import { randomBytes } from "node:crypto";

import type { RequestHandler, Response } from "express";

const COME_BACK_SECONDS = "30";

const NOT_NEEDED = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

const FIXED = {
  "X-Content-Type-Options": "nosniff",
  // Not no-referrer: a form without JavaScript would then be posted with `Origin: null`.
  "Referrer-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": NOT_NEEDED.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export function headers({ secure, dev }: { secure: boolean; dev: boolean }): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    response.set(FIXED);
    response.set("Content-Security-Policy", contentPolicy(nonce, dev));
    if (secure) response.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    beforeSending(response, isPersonal(request.headers.cookie));
    next();
  };
}

/** The development server adds styles by script and speaks over a socket. */
export function contentPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

/** Somebody may be signed in: what is answered then stays in no cache, not even after going back. */
function isPersonal(cookie: string | undefined): boolean {
  return /(?:^|;\s*)(?:__Host-)?sid=[^;]/.test(cookie ?? "");
}

/** Rules for what has none of its own, when the answer is known. */
function beforeSending(response: Response, isSignedIn: boolean): void {
  const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => Response;
  response.writeHead = (...all: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) {
      response.setHeader("Cache-Control", isSignedIn ? "no-store" : "private, no-cache");
    }
    if (response.statusCode === 503 && !response.hasHeader("Retry-After")) {
      response.setHeader("Retry-After", COME_BACK_SECONDS);
    }
    return writeHead(...all);
  };
}
