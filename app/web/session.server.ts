/**
 * Who is signed in: the only file that knows Lucia (decision 011).
 *
 * The cookie holds a random token of 256 bits and the database its hash, so that neither a copy of the
 * database nor a log opens a session. What is asked of the domain is asked at the moment of the request:
 * a right that was taken away, a closed account and an ended session count at once.
 */
import { createHash, randomBytes } from "node:crypto";

import { redirect } from "@remix-run/node";
import { type Adapter, Lucia, TimeSpan } from "lucia";

import { askOnce } from "./ask-once.server";
import { href } from "./href";
import { keptAside } from "./keep-form.server";
import {
  type Actor,
  isToBeTouched,
  LONGEST_HOURS,
  REMEMBERED_HOURS,
} from "~/domain/accounts/public";
import {
  endSession,
  endSessionsOf,
  findSession,
  forgetKeptForms,
  forgetSessions,
  type NewSession,
  openSession,
  type SignedIn,
  touchSession,
} from "~/domain/accounts/public.server";
import { appOrigin } from "~/env.server";

/** Over plain http, as on the own machine, no browser takes a `__Host-` cookie. */
function sessionsAt(now: Date) {
  const secure = appOrigin().startsWith("https:");
  return new Lucia(adapterAt(now), {
    // Longer than it opens anything: who comes too late is known by it, and keeps the form.
    sessionExpiresIn: new TimeSpan(LONGEST_HOURS + REMEMBERED_HOURS, "h"),
    sessionCookie: {
      name: secure ? "__Host-sid" : "sid",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: ({ signedIn }) => ({ signedIn }),
  });
}

type Attributes = { signedIn?: SignedIn; opening?: Omit<NewSession, "id" | "userId"> };

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof sessionsAt>;
    DatabaseSessionAttributes: Attributes;
  }
}

/** Lucia's questions, answered by the domain; how long a session lasts is the domain's own rule. */
function adapterAt(now: Date): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const signedIn = await findSession(id, now);
      if (!signedIn) return [null, null];
      const { userId } = signedIn.actor;
      const { expiresAt } = signedIn.session;
      return [
        { id, userId, expiresAt, attributes: { signedIn } },
        { id: userId, attributes: {} },
      ];
    },
    getUserSessions: async () => [],
    setSession: async ({ id, userId, attributes: { opening } }) => {
      const opened = opening && (await openSession({ ...opening, id, userId }, now));
      if (opened?.ok === false) throw redirect(href("/inloggen", {}, { klaar: "te-laat" }), 303);
    },
    updateSessionExpiration: async () => undefined,
    deleteSession: endSession,
    deleteUserSessions: endSessionsOf,
    deleteExpiredSessions: async () => void (await forgetSessions(now)),
  };
}

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** The hash of the token that the request brings. */
function sessionIdOf(request: Request, now: Date): string | null {
  const token = sessionsAt(now).readSessionCookie(request.headers.get("Cookie") ?? "");
  return token ? hashOf(token) : null;
}

const asked = new WeakMap<Request, Promise<SignedIn | null>>();

/** Who is signed in, with what the header of a page shows; looked up once per request. */
export async function findSignedIn(request: Request, now = new Date()): Promise<SignedIn | null> {
  const found = await findOnce(request, now);
  return found?.awaits === null ? found : null;
}

/** Who gave the right password and still has to take the second step, or to make one. */
export async function findAwaiting(request: Request, now = new Date()): Promise<SignedIn | null> {
  const found = await findOnce(request, now);
  return found?.awaits ? found : null;
}

function findOnce(request: Request, now: Date): Promise<SignedIn | null> {
  const known =
    asked.get(request) ?? askOnce(request, "who is signed in", () => lookUp(request, now));
  asked.set(request, known);
  return known;
}

async function lookUp(request: Request, now: Date): Promise<SignedIn | null> {
  const id = sessionIdOf(request, now);
  if (!id) return null;
  const { session } = await sessionsAt(now).validateSession(id);
  const signedIn = session?.signedIn;
  if (!signedIn) return null;
  if (!signedIn.awaits && isToBeTouched(signedIn.session, now))
    await touchSession(id, signedIn.session, now);
  return signedIn;
}

export async function findActor(request: Request, now?: Date): Promise<Actor | null> {
  return (await findSignedIn(request, now))?.actor ?? null;
}

/**
 * The actor, or the way to the login page. What somebody sends after the session ended is kept and comes
 * back after signing in; from a stranger it is refused with 401.
 */
export async function requireActor(request: Request, now?: Date): Promise<Actor> {
  return (await requireSignedIn(request, now)).actor;
}

export async function requireSignedIn(request: Request, now?: Date): Promise<SignedIn> {
  const signedIn = await findSignedIn(request, now);
  if (signedIn) return signedIn;
  if (!["GET", "HEAD"].includes(request.method))
    throw (
      (await keptAside(request, sessionIdOf(request, new Date()))) ??
      new Response(null, { status: 401 })
    );
  const { pathname, search } = new URL(request.url);
  throw redirect(href("/inloggen", {}, { naar: pathname + search }));
}

export type Opening = Omit<NewSession, "id" | "browser">;

/**
 * Opens a session under a new token and ends the one that the request came with: no token from before
 * a login or a switch is ever worth anything after it. Returns the cookie; who goes on with a session that
 * ended meanwhile is sent to the login page.
 */
export async function startSession(
  request: Request,
  { userId, ...opening }: Opening,
  now = new Date(),
): Promise<string> {
  const sessions = sessionsAt(now);
  const former = sessionIdOf(request, now);
  const token = randomBytes(32).toString("base64url");
  const browser = request.headers.get("User-Agent") ?? "";
  const attributes = { opening: { ...opening, browser } };
  await sessions.createSession(userId, attributes, { sessionId: hashOf(token) });
  if (former) await sessions.invalidateSession(former);
  return sessions.createSessionCookie(token).serialize();
}

/** Ends the session of the request; returns the headers that make the browser forget it. */
export async function stopSession(request: Request, now = new Date()): Promise<Headers> {
  const sessions = sessionsAt(now);
  const id = sessionIdOf(request, now);
  const signedIn = await findOnce(request, now);
  if (signedIn) await forgetKeptForms(signedIn.actor.userId);
  if (id) await sessions.invalidateSession(id);
  return new Headers({
    "Set-Cookie": sessions.createBlankSessionCookie().serialize(),
    // Not the cookies: the own list and the language are not the account's.
    "Clear-Site-Data": '"cache", "storage"',
  });
}
