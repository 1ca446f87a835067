import { carryWhole } from "./carry-out.server";
import { findResolution } from "./find-resolution.server";
import { moveResolution } from "./move-resolution.server";
import { askedOf, type Resolution } from "./resolution";
import {
  assertLead,
  type HeldCombination,
  inCombination,
} from "../membership/hold-combination.server";
import { tellCombination } from "../membership/tell-combination.server";
import { changed, type Changed, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Proof, provePassword } from "~/domain/accounts/public.server";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";

/** By its id, so that nobody agrees to another than was read. */
export type Which = { code: string; id: string };

/** A member agrees, showing once more who does; with the last one it is carried out. */
export async function agreeToResolution(
  actor: Actor,
  { code, id, ...proof }: Which & Proof,
  now = new Date(),
): Promise<Outcome<string>> {
  assertMay(actor, "governance.keep", actor.supplierIds[0]);
  const proven = await provePassword(actor.userId, proof, now);
  if (!proven.ok) return proven;
  return inOpenResolution(actor, { code, id }, async (tx, held, open) => {
    const providerId = assertAsked(held, open);
    if (open.agreed.includes(providerId)) return unchanged("agreed");
    await tx.combinationConsent.create({
      data: { resolutionId: id, providerId, givenBy: actor.userId, givenAt: now },
    });
    const trace = {
      ...{ action: "resolution.agree", subject: `combination/${code}` },
      ...{ details: { kind: open.kind }, announce: [] },
    };
    const agreed = [...open.agreed, providerId];
    if (!askedOf(open, held.members).every((one) => agreed.includes(one)))
      return changed("agreed", trace);
    const done = await carryWhole(tx, held, { open, by: actor.userId, now });
    return done.ok ? changed("carried", trace, ...done.traces) : done;
  });
}

/** One no is enough: it is not done. */
export function declineResolution(
  actor: Actor,
  which: Which,
  now = new Date(),
): Promise<Outcome<string>> {
  return inOpenResolution(actor, which, async (tx, held, open) => {
    assertAsked(held, open);
    const key = `resolution/${open.id}/declined`;
    await tellCombination(tx, held, { kind: "combination-declined", key, now });
    const by = actor.userId;
    return changed("declined", await moveResolution(tx, held, { open, move: "decline", by, now }));
  });
}

export function withdrawResolution(
  actor: Actor,
  which: Which,
  now = new Date(),
): Promise<Outcome<string>> {
  return inOpenResolution(actor, which, async (tx, held, open) => {
    assertLead(held);
    const by = actor.userId;
    return changed(
      "withdrawn",
      await moveResolution(tx, held, { open, move: "withdraw", by, now }),
    );
  });
}

type Work = (tx: Tx, held: HeldCombination, open: Resolution) => Promise<Changed<string> | Refused>;

function inOpenResolution(actor: Actor, { code, id }: Which, work: Work): Promise<Outcome<string>> {
  return inCombination(actor, code, async (tx, held) => {
    if (!held.own) throw new Denied("governance.keep");
    const open = await findResolution(tx, held.id);
    return open?.id === id ? work(tx, held, open) : refuseMove("combination.not-asked");
  });
}

function assertAsked({ own, members }: HeldCombination, open: Resolution): string {
  if (!own || !askedOf(open, members).includes(own.id)) throw new Denied("governance.keep");
  return own.id;
}
