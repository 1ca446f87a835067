/**
 * Looking at client data: the twin of `commit` (decision D7, NEN 7513).
 *
 * The entry is written first, in the same transaction: without an entry nothing is shown, and whoever
 * asks is told to come back later.
 */
import { askWithin, type Party } from "./within.server";
import type { Tx } from "./commit.server";
import { Busy } from "~/domain/kernel/denied";

export type Looker = Party & { userId: string };

export type LookEvent = "look" | "find" | "print" | "export" | "change" | "refuse";

export type Look = {
  event: LookEvent;
  /** The reference of the client, as it was asked for; null where none was named. */
  referralId: string | null;
  /** Which groups of fields: `identity`, `contact`, `goals`. */
  groups: string[];
  /** The permission that it rests on. */
  ground: string;
};

export type Refused = Omit<Look, "event">;

/** Writes down who looks at what and why, and only then asks. */
export function look<T>(
  looker: Looker,
  what: Look | Look[],
  { now, show }: { now: Date; show: (tx: Tx) => Promise<T> },
): Promise<T> {
  return askWithin(looker, async (tx) => {
    await noteLook(tx, looker, { what, now });
    return show(tx);
  });
}

/** Within a change of client data: the same entry, in its transaction. */
export async function noteLook(
  tx: Tx,
  looker: Looker,
  { what, now }: { what: Look | Look[]; now: Date },
): Promise<void> {
  const { userId, organisationId } = looker;
  if (organisationId === null) throw new Busy("access-entry");
  const roles = [...looker.roles];
  const data = [what].flat().map((one) => ({ ...one, at: now, userId, roles, organisationId }));
  await tx.accessEntry.createMany({ data }).catch((cause: unknown) => {
    // Fail closed: no entry, no data (security requirement P-51).
    throw new Busy("access-entry", { cause });
  });
}

/**
 * Somebody asked for client data and may not see them: an entry in a transaction of its own, since
 * whatever was asked is undone.
 */
export async function noteRefusal(looker: Looker, what: Refused, now: Date): Promise<void> {
  // Who acts for nobody has no log to stand in, and was shown nothing.
  if (looker.organisationId === null) return;
  await askWithin(looker, (tx) =>
    noteLook(tx, looker, { what: { ...what, event: "refuse" }, now }),
  );
}
