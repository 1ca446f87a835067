import { randomUUID } from "node:crypto";

import { partFault } from "./allocation";
import { assertReceives, type HeldNeed, inNeed } from "./hold-need.server";
import { type FoundPart, partOf } from "./move-part.server";
import { tellOfPart } from "./tell-of-part.server";
import { changed, type Trace, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { remarkText } from "~/domain/providers/public";

export type ProposedPart = {
  code: string;
  referralId: string;
  /** The codes of the members that are asked. */
  members: string[];
  scope: string;
  /** The part of another member that goes over to this one. */
  replaces: string | null;
};

/**
 * Who receives asks members to do a part of the help; each answers for itself. Who does a part asks one other
 * to take it over.
 */
export function proposePart(
  actor: Actor,
  sent: ProposedPart,
  now = new Date(),
): Promise<Outcome<null>> {
  return inNeed(actor, { ...sent, now }, async (tx, held) => {
    const replaced = sent.replaces === null ? null : await partOf(tx, held, sent.replaces);
    assertAsks(held, replaced);
    const asked = held.members.filter(({ code }) => sent.members.includes(code));
    const scope = remarkText(sent.scope) || (replaced?.scope ?? "");
    const fault =
      askedFault(asked, { sent, replaced }) ??
      scopeFault(scope, now) ??
      (await standingFault(tx, held, { asked, replaced }));
    if (fault) return fault;
    const traces: Trace[] = [];
    for (const { id } of asked)
      traces.push(await ask(tx, held, { memberId: id, scope, replaced, by: actor.userId, now }));
    return changed(null, ...traces);
  });
}

function assertAsks(held: HeldNeed, replaced: FoundPart | null): void {
  if (replaced?.memberId !== held.own.id) assertReceives(held);
}

type Asking = {
  memberId: string;
  scope: string;
  replaced: FoundPart | null;
  by: string;
  now: Date;
};

async function ask(
  tx: Tx,
  held: HeldNeed,
  { memberId, scope, replaced, by, now }: Asking,
): Promise<Trace> {
  const id = randomUUID();
  const { id: combinationId, referralId } = held;
  await tx.allocation.create({
    data: {
      ...{ id, combinationId, referralId, memberId, scope, proposedAt: now },
      replacesId: replaced?.id ?? null,
      entries: { create: { at: now, by, act: "propose" } },
    },
  });
  await tellOfPart(tx, held, { kind: "part-proposed", members: [memberId], key: id, now });
  return { action: "allocation.propose", subject: `allocation/${id}`, announce: [] };
}

type Asked = HeldNeed["members"];

function askedFault(
  asked: Asked,
  { sent, replaced }: { sent: ProposedPart; replaced: FoundPart | null },
): Refused | null {
  if (asked.length === 0 || asked.length !== new Set(sent.members).size)
    return refuse("allocation.no-member", { field: "lid" });
  if (!replaced) return null;
  if (replaced.state !== "accepted") return refuseMove("allocation.moved-already");
  const isOther = asked.length === 1 && asked[0]!.id !== replaced.memberId;
  return isOther ? null : refuse("allocation.no-other-member", { field: "lid" });
}

const scopeFault = (scope: string, now: Date) =>
  scope === ""
    ? refuse("allocation.no-scope", { field: "deel" })
    : partFault(scope, { field: "deel", today: isoDay(dayAt(now)) });

/** A member is asked for one part at a time, and a part is handed to one other at a time; the database holds to it. */
async function standingFault(
  tx: Tx,
  { referralId }: HeldNeed,
  { asked, replaced }: { asked: Asked; replaced: FoundPart | null },
): Promise<Refused | null> {
  const standing = await tx.allocation.count({
    where: {
      ...{ referralId, memberId: { in: asked.map(({ id }) => id) } },
      state: { in: ["proposed", "accepted"] },
    },
  });
  if (standing > 0) return refuse("allocation.has-a-part", { field: "lid" });
  if (!replaced) return null;
  const others = await tx.allocation.count({
    where: { replacesId: replaced.id, state: "proposed" },
  });
  return others > 0 ? refuseMove("allocation.asked-already") : null;
}
