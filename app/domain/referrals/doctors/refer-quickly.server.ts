import { agbFault, needOf, type QuickNeed } from "./quick-referral";
import type { Chooser } from "../choice/choice";
import { routeOf } from "../needs/need";
import { needFaults } from "../needs/need-faults";
import type { NeedFacts } from "../needs/need";
import { takeSnapshot } from "../matching/keep-snapshot.server";
import { writeNeedWithin } from "../needs/write-need.server";
import { chooseWithin, type ChosenReferral, placesFor } from "../referral/choose-supplier.server";
import { askedIn, recordBasisWithin } from "../referral/record-basis.server";
import { type Changed, changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { tidyAgb } from "~/domain/kernel/agb-code";
import { Denied } from "~/domain/kernel/denied";
import { type Outcome, type Refusal, type Refused, refuse } from "~/domain/kernel/outcome";

export type QuickReferral = {
  formKey: string;
  need: QuickNeed;
  offerPlaceId: string | null;
  chooser: Chooser | null;
  /** As it was typed. */
  agb: string;
  /** Everybody who must agree said yes today, when asked. */
  isAgreed: boolean;
};

/**
 * A doctor's practice refers to one supplier: need, choice and, where everybody said yes, the basis, in one
 * step. Like every direct referral it carries the need without a name, and waits for the supplier's yes.
 */
export async function referQuickly(
  actor: Actor,
  quick: QuickReferral,
  now = new Date(),
): Promise<Outcome<ChosenReferral>> {
  assertMay(actor, "referral.quick", { organisationId: actor.organisationId ?? "" });
  const route = routeOf(actor.roles);
  if (route === null) throw new Denied("referral.quick");
  const fault = await quickFault(quick, route, now);
  if (fault) return fault;
  const chosen = {
    ...{ requestId: null, offerPlaceId: quick.offerPlaceId, formKey: quick.formKey },
    ...{ chooser: quick.chooser, reason: "", advisedBy: route, doctorAgb: tidyAgb(quick.agb) },
  };
  const region = await getRegion(now);
  const sent = needOf(quick.need, route, region);
  const [taking, snapshot] = await Promise.all([
    placesFor(chosen, now),
    // Checked above: what must be chosen is.
    takeSnapshot(sent as NeedFacts, [], { region, now }),
  ]);
  return commit(actor, async (tx) => {
    const need = await writeNeedWithin(tx, actor, { formKey: quick.formKey, sent, now });
    if (!need.ok) return need;
    const needId = need.value.id;
    const choice = { chosen: { ...chosen, needId }, taking, snapshot, now };
    const referral = await chooseWithin(tx, actor, choice);
    // Sent a second time there is nothing left to do.
    if (!referral.ok || referral.traces.length === 0) return referral;
    const basis = await agreedOn(tx, actor, { quick, route, id: referral.value.id, now });
    if (!basis.ok) return basis;
    return changed(referral.value, ...need.traces, ...referral.traces, ...basis.traces);
  });
}

/** Everything that is wrong with it at once, before anything is written. */
async function quickFault(
  { need, offerPlaceId, chooser, agb }: QuickReferral,
  route: string,
  now: Date,
): Promise<Refused | null> {
  // Now is a telephone call.
  if (need.urgency === "now") return refuse("availability.call-now");
  const region = await getRegion(now);
  const today = isoDay(dayAt(now));
  const faults: (Refused | null)[] = [
    needFaults(needOf(need, route, region), { region, route, today, startsFrom: today }),
    offerPlaceId === null ? refuse("quick.no-supplier", { field: "plek" }) : null,
    // Who could not choose, is explained on the long way.
    chooser === null || !QUICK_CHOOSERS.includes(chooser)
      ? refuse("choice.no-chooser", { field: "kiezer" })
      : null,
    agbFault(agb),
  ];
  const refusals: Refusal[] = faults.flatMap((fault) => fault?.refusals ?? []);
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

/** Whoever asks for help, or somebody for them: the rest takes more words. */
export const QUICK_CHOOSERS: readonly Chooser[] = ["resident", "representative"];

type Agreeing = { quick: QuickReferral; route: string; id: string; now: Date };

/** The basis is recorded now where it asks nobody, or where everybody said yes; else before opening. */
async function agreedOn(
  tx: Tx,
  actor: Actor,
  { quick, route, id, now }: Agreeing,
): Promise<Changed<null> | Refused | { ok: true; traces: Trace[] }> {
  const region = await getRegion(now);
  const { law } = needOf(quick.need, route, region);
  const asked = askedIn(region, { law: law ?? "", route, ageBand: quick.need.ageBand ?? "" });
  const asksConsent = asked.basis?.consentFor.includes("identity") ?? true;
  if (!asked.basis || (asksConsent && !quick.isAgreed)) return { ok: true, traces: [] };
  const consents = asksConsent
    ? asked.givers.map((giver) => ({ purpose: "identity" as const, giver }))
    : [];
  const recorded = {
    ...{ id, consents, how: "spoken" as const, givenOn: dayAt(now) },
    ...{ obstacle: null, obstacleNote: "" },
  };
  return recordBasisWithin(tx, actor, { recorded, now });
}
