import { randomUUID } from "node:crypto";

import {
  agreeingWithin,
  basisFor,
  OBSTACLES,
  type Obstacle,
  type WayOfAsking,
} from "../choice/basis";
import { saidFault } from "./said";
import { type FoundReferral, referralFor } from "./referral-for.server";
import { changed, type Changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import {
  type Giver,
  type LegalBasis,
  type Purpose,
  referralRules,
  type RegionConfig,
} from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { inForceOn } from "./version-on.server";

export type AskedConsent = { purpose: Purpose; giver: Giver };

export type RecordedBasis = {
  id: string;
  /** Who said yes to what, where the basis asks for it. */
  consents: AskedConsent[];
  how: WayOfAsking | null;
  givenOn: DayNumber | null;
  obstacle: Obstacle | null;
  obstacleNote: string;
};

/** The basis is the row of the table for this law and route; permission is asked only where it says so. */
export function recordBasis(
  actor: Actor,
  recorded: RecordedBasis,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, (tx) => recordBasisWithin(tx, actor, { recorded, now }));
}

/** The same as a part of a larger step. */
export async function recordBasisWithin(
  tx: Tx,
  actor: Actor,
  { recorded, now }: { recorded: RecordedBasis; now: Date },
): Promise<Changed<null> | Refused> {
  const found = await referralFor(tx, actor, { id: recorded.id, side: "sender" });
  if (!BEFORE_OPENING.includes(found.state)) return refuseMove("referral.moved-already");
  const asked = await askedOf(found, now);
  const fault = basisFault(recorded, asked, dayAt(now));
  if (fault) return fault;
  await write(tx, found, { recorded, basis: asked.basis!, actor, now });
  const trace = { action: "referral.basis", subject: `referral/${found.id}`, announce: [] };
  return changed(null, { ...trace, details: { basis: asked.basis!.code } });
}

const BEFORE_OPENING = ["draft", "offered", "question", "waitlisted", "accepted"];

export type Asked = { basis: LegalBasis | null; givers: Giver[] };

/** What the table says for a referral: its row, and everybody who may have to say yes in the band of ages. */
export async function askedOf({ need }: Pick<FoundReferral, "need">, now: Date): Promise<Asked> {
  return askedIn(await getRegion(now), need);
}

/** The same before there is a referral. */
export function askedIn(
  region: RegionConfig,
  { law, route, ageBand }: Record<"law" | "route" | "ageBand", string>,
): Asked {
  const rules = referralRules(region);
  const basis = basisFor(rules, { law, route });
  const band = rules.ageBands.find(({ code }) => code === ageBand);
  const givers = band ? agreeingWithin(rules.agreeToData, law, band) : [];
  return { basis, givers };
}

function basisFault(
  recorded: RecordedBasis,
  { basis, givers }: Asked,
  today: DayNumber,
): Refused | null {
  if (!basis) return refuse("basis.none");
  if (basis.consentFor.length === 0) return null;
  const isKnown = recorded.consents.every(
    ({ purpose, giver }) => basis.consentFor.includes(purpose) && givers.includes(giver),
  );
  if (!isKnown) return refuse("basis.unknown-consent");
  return obstacleFault(recorded, basis) ?? consentFault(recorded, today);
}

/** Without a yes, where one is asked, there is an obstacle, which is said in a few words. */
function obstacleFault(
  { consents, obstacle, obstacleNote }: RecordedBasis,
  { consentFor }: LegalBasis,
): Refused | null {
  const field = "belemmering-uitleg";
  if (obstacle === null) {
    const said = consents.some(({ purpose }) => purpose === "identity");
    return said || !consentFor.includes("identity")
      ? null
      : refuse("basis.no-consent", { field: "toestemming" });
  }
  if (!OBSTACLES.includes(obstacle)) return refuse("basis.no-obstacle");
  return obstacleNote === ""
    ? refuse("basis.obstacle-unsaid", { field })
    : saidFault(obstacleNote, field);
}

function consentFault({ consents, how, givenOn }: RecordedBasis, today: DayNumber): Refused | null {
  if (consents.length === 0) return null;
  if (how === null) return refuse("basis.no-way", { field: "hoe" });
  return givenOn === null || givenOn > today ? refuse("basis.no-day", { field: "wanneer" }) : null;
}

type Written = { recorded: RecordedBasis; basis: LegalBasis; actor: Actor; now: Date };

async function write(
  tx: Tx,
  { id, version }: FoundReferral,
  { recorded, basis, actor, now }: Written,
): Promise<void> {
  const { consents, how, givenOn } = recorded;
  const asks = basis.consentFor.length > 0;
  const { obstacle, obstacleNote } = asks ? recorded : { obstacle: null, obstacleNote: "" };
  await tx.referral.update({
    where: { id },
    data: {
      ...{ basis: basis.code, basisVersion: await inForceOn(now), basisAt: now },
      ...{ basisBy: actor.userId, obstacle, obstacleNote, changedAt: now, version: version + 1 },
    },
  });
  // What was recorded before and is said anew no longer holds, and stays as evidence (P-03).
  await tx.consent.updateMany({
    where: { referralId: id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  if (!asks || consents.length === 0) return;
  await tx.consent.createMany({
    data: consents.map(({ purpose, giver }) => ({
      ...{ id: randomUUID(), referralId: id, purpose, giver, how: how! },
      ...{ givenOn: dateOf(isoDay(givenOn!)), recordedBy: actor.userId, recordedAt: now },
    })),
  });
}
