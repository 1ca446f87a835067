/**
 * Renders a page whole, with the nonce of this response, and writes faults to the log.
 *
 * Nothing on a page is deferred, since a reader without JavaScript must get all of it; so it leaves
 * in one piece, which costs the server less than a stream of small ones.
 */
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";

import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

import { log } from "~/log.server";
import { NonceContext } from "~/web/nonce";

const PATIENCE_MS = 6_000;

// The five arguments are Remix's.
// eslint-disable-next-line max-params
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  let failed = false;
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remix} url={request.url} nonce={nonce} />
    </NonceContext.Provider>
  );
  const html = await new Promise<PassThrough>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        clearTimeout(tooLong);
        resolve(pipe(new PassThrough()));
      },
      onShellError: (error) => {
        clearTimeout(tooLong);
        reject(error);
      },
      onError: (error) => {
        failed = true;
        log.error({ err: error, requestId }, "render failed");
      },
    });
    const tooLong = setTimeout(abort, PATIENCE_MS);
  });
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(await buffer(html), { headers, status: failed ? 500 : status });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  log.error({ err: error, requestId: context.requestId }, "request failed");
};
