/** One line of the authorisation matrix: what an address answers, by method and by who asks. */
import type { Persona, Who, World } from "./world";
import type { PersonRole } from "~/domain/accounts/public";

export type Method = "GET" | "POST";

/** What is asked of an address: the values of its parameters, and the form that is sent. */
export type Attempt = { params?: Record<string, string>; form?: Record<string, string> };

/**
 * The things behind an address with an id, as one person stands to them: `own` answers as the line says,
 * each of the `others` (same organisation, other organisation, other municipality) like `unknown`.
 */
export type Things = (
  persona: Persona,
  world: World,
) => Promise<{ own: Attempt; others: Record<string, Attempt>; unknown: Attempt }>;

export type Line = {
  status: (who: Who, method: Method) => number;
  /** What a sound request looks like where no id is in play. */
  attempt: Attempt;
  things?: Things;
};

type Statuses = { GET?: number; POST?: number };
type More = Attempt & { things?: Things };

const NO_ACTION = 405;

/** Whoever asks gets the same. */
export function everybody(statuses: Statuses = {}, attempt: Attempt = {}): Line {
  const { GET = 200, POST = NO_ACTION } = statuses;
  return { status: (_, method) => (method === "GET" ? GET : POST), attempt };
}

/** These roles may; others who signed in are refused, and nobody is asked to sign in first. */
export function only(
  roles: readonly PersonRole[],
  statuses: Statuses = {},
  { things, ...attempt }: More = {},
): Line {
  const { GET = 200, POST = NO_ACTION } = statuses;
  const status = (who: Who, method: Method) => {
    if (method === "POST" && POST === NO_ACTION) return NO_ACTION;
    // An address that only takes forms says so to everybody.
    if (method === "GET" && GET === NO_ACTION) return NO_ACTION;
    if (who === "nobody") return method === "GET" ? 302 : 401;
    if (!roles.includes(who)) return 403;
    return method === "GET" ? GET : POST;
  };
  return { status, attempt, ...(things && { things }) };
}
