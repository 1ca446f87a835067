/**
 * The one place where a thrown "no" becomes an answer: Denied 403, Missing 404, Busy and database away
 * 503.
 *
 * The server puts it around every loader and action, so that no route catches anything itself.
 */
import type { ServerBuild } from "@remix-run/node";

/** What the database and its driver say when it cannot be reached or asks to come back later. */
const AWAY = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "EPIPE"],
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"],
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"],
  ...["57P01", "57P02", "57P03", "53300", "08000", "08003", "08006"],
]);

/** The driver gives these no code. */
const TOO_LATE = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** The answer to what was thrown, or null for a fault. */
export function answerTo(thrown: unknown): Response | null {
  if (!(thrown instanceof Error)) return null;
  // By name: the server program and the Remix build each have their own copy of these classes.
  if (thrown.name === "Denied") return Response.json({ error: "denied" }, { status: 403 });
  if (thrown.name === "Missing") return Response.json({ error: "missing" }, { status: 404 });
  return thrown.name === "Busy" || isAway(thrown)
    ? Response.json({ error: "unavailable" }, { status: 503 })
    : null;
}

function isAway(error: unknown): boolean {
  return faultsIn(error).some(
    ({ code, kind, message }) => AWAY.has(String(code ?? kind)) || TOO_LATE.test(String(message)),
  );
}

type Fault = { code?: unknown; kind?: unknown; message?: unknown };

/** An error with those inside it: Prisma keeps the driver's own in its meta. */
function faultsIn(error: unknown, depth = 0): Fault[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { cause, meta, errors } = error as { cause?: unknown; meta?: unknown; errors?: unknown };
  const driver = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  const inside = [cause, driver, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return [error, ...inside.flatMap((one) => faultsIn(one, depth + 1))];
}

/** The build with every loader and action answering by this table. */
export function withAnswers(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route?.module ?? {};
    const module = {
      ...route?.module,
      ...(loader && { loader: answering(loader) }),
      ...(action && { action: answering(action) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function answering<Args extends unknown[], Result>(
  handler: (...args: Args) => Promise<Result> | Result,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (thrown) {
      throw answerTo(thrown) ?? thrown;
    }
  };
}
