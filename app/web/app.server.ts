/** The whole web side as one Express app, in the order in which a request meets it. */
import path from "node:path";

import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
} from "express";

import { withAnswers } from "./answers.server";
import { answerOne } from "./ask-once.server";
import {
  dropForwarded,
  ownPagesOnly,
  readableAddress,
  withoutDataSwitch,
  withoutNul,
  requestNumber,
  smallBodies,
} from "./edge.server";
import { headers } from "./headers.server";
import { limitSearch } from "./limits.server";
import { inParts } from "./near-screens.server";
import { plainPage } from "./plain-page.server";
import type { UploadLimits } from "./sent-file.server";
import { env } from "~/env.server";
import { log } from "~/log.server";

export type AppParts = {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Known once the server listens. */
  origin: () => string;
  isStopping?: () => boolean;
  /** The development server, which serves the assets itself. */
  dev?: RequestHandler | undefined;
  /** Where the built assets stand. */
  client?: string;
  searchLimit?: Parameters<typeof limitSearch>[0] | undefined;
  uploads?: UploadLimits | undefined;
};

export function createApp(parts: AppParts): Express {
  const { build, origin, isStopping, dev, client = "build/client", searchLimit, uploads } = parts;
  const app = express();
  app.disable("x-powered-by").disable("etag");
  app.set("trust proxy", env.TRUSTED_PROXY ? env.TRUSTED_PROXY.split(",") : false);

  app.use(requestNumber);
  app.use(headers({ secure: origin().startsWith("https:"), dev: dev !== undefined }));
  if (isStopping) app.use(turnAwayWhen(isStopping));
  app.use(
    dropForwarded,
    readableAddress,
    withoutNul,
    withoutDataSwitch,
    ownPagesOnly(origin),
    smallBodies,
  );
  app.use(limitSearch(searchLimit));
  app.use(dev ?? assets(path.resolve(client)));
  app.use(compression());
  app.all("*", answerOne, pages(build, { mode: dev ? "development" : "production", uploads }));
  app.use(lastResort);
  return app;
}

function assets(client: string): RequestHandler {
  const still = { index: false, redirect: false, etag: true };
  return express
    .Router()
    .use(compression())
    .use(
      "/assets",
      express.static(path.join(client, "assets"), { ...still, immutable: true, maxAge: "1y" }),
      (_, response) => plainPage(response, 404),
    )
    .use(express.static(client, { ...still, maxAge: "1h" }));
}

type How = { mode: string; uploads: UploadLimits | undefined };

function pages(build: AppParts["build"], { mode, uploads }: How): RequestHandler {
  const handlerOf = (answered: AppParts["build"]) =>
    createRequestHandler({
      build: answered,
      mode,
      getLoadContext: (request, { locals }) => ({
        nonce: locals.nonce,
        requestId: locals.requestId,
        ...(uploads && { uploads }),
        visitor: { address: request.ip ?? "", browser: request.get("user-agent") ?? "" },
      }),
    });
  if (typeof build === "function") return handlerOf(async () => withAnswers(await build()));
  const partFor = inParts(withAnswers(build));
  const handlers = new WeakMap<ServerBuild, RequestHandler>();
  return (request, response, next) => {
    const part = partFor(addressAsked(request));
    const handler = handlers.get(part) ?? handlerOf(part);
    handlers.set(part, handler);
    return handler(request, response, next);
  };
}

/** As Remix reads it: without `..` and with its slashes the right way. */
function addressAsked({ originalUrl }: Request): URL {
  const address = `http://here.invalid${originalUrl}`;
  return new URL(URL.canParse(address) ? address : "http://here.invalid");
}

/** While the last answers leave, whoever watches over the processes sends no new visitors. */
function turnAwayWhen(isStopping: () => boolean): RequestHandler {
  return ({ path: asked }, response, next) => {
    if (!isStopping()) return next();
    response.set({ Connection: "close", "Retry-After": "5" });
    if (asked === "/readyz") plainPage(response, 503);
    else next();
  };
}

// The four arguments are how Express knows what this is.
// eslint-disable-next-line max-params
const lastResort: ErrorRequestHandler = (err, request, response, next) => {
  log.error({ err, requestId: response.locals.requestId }, "request failed");
  if (response.headersSent) return next(err);
  plainPage(response, 500);
};
