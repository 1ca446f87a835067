/** What the members of a combination do about its intake, in one line each. */
import { type AReferral, aReferral, REFERRED, type WantedReferral } from "./referrals";
import type { BudgetWorld, Side } from "./budgets";
import { askWithin, type Party } from "~/db/within.server";
import { type AnsweredPart, answerPart } from "~/domain/combinations/allocation/answer-part.server";
import { endPart } from "~/domain/combinations/allocation/end-part.server";
import { getIntake, type Part } from "~/domain/combinations/allocation/get-intake.server";
import { proposePart } from "~/domain/combinations/allocation/propose-part.server";

export const CODES: Partial<Record<Side, string>> = { lead: "p001", second: "p002", third: "p003" };
const code = "c01";

export type PartAct = { by: Side; referral: Pick<AReferral, "id"> };

export function intakeSteps(world: BudgetWorld) {
  const actorOf = (side: Side) => world.people[side].actor;
  const steps = {
    actorOf,
    referred: (wanted: WantedReferral = {}) =>
      aReferral({ state: "opened", supplierId: world.combinationId, ...wanted }),
    async intake(side: Side, referral?: Pick<AReferral, "id">) {
      return getIntake(
        actorOf(side),
        { code, ...(referral && { referralId: referral.id }) },
        REFERRED,
      );
    },
    /** The parts of a referral as a member reads them. */
    async parts(referral: Pick<AReferral, "id">, side: Side = "lead"): Promise<Part[]> {
      return (await steps.intake(side, referral)).needs[0]!.parts;
    },
    async openPart(referral: Pick<AReferral, "id">, side: Side) {
      const own = (await steps.parts(referral)).filter(
        ({ memberId, state }) =>
          memberId === actorOf(side).supplierIds[0] && ["proposed", "accepted"].includes(state),
      );
      return own.at(-1)!;
    },
    proposed(
      { by, referral }: PartAct,
      to: Side[],
      more: { scope?: string; replaces?: string } = {},
    ) {
      const members = to.map((side) => CODES[side] ?? "p004");
      const sent = {
        code,
        referralId: referral.id,
        members,
        scope: "Begeleiding thuis",
        replaces: null,
      };
      return proposePart(actorOf(by), { ...sent, ...more }, REFERRED);
    },
    async answered({ by, referral }: PartAct, answer: AnsweredPart["answer"], id?: string) {
      const part = id ?? (await steps.openPart(referral, by)).id;
      return answerPart(actorOf(by), { code, referralId: referral.id, id: part, answer }, REFERRED);
    },
    async ended({ by, referral }: PartAct, of: Side, move: "withdraw" | "end") {
      const { id } = await steps.openPart(referral, of);
      return endPart(actorOf(by), { code, referralId: referral.id, id, move }, REFERRED);
    },
    async does(side: Side, referral: Pick<AReferral, "id">) {
      await steps.proposed({ by: "lead", referral }, [side]);
      return steps.answered({ by: side, referral }, { move: "accept" });
    },
  };
  return steps;
}

/** Rows of a referral that the database shows to a party, of each table that can say who it is. */
export function rowsShownTo(party: Party, referralId: string): Promise<Record<string, number>> {
  return askWithin(party, async (tx) => ({
    referral: await tx.referral.count({ where: { id: referralId } }),
    fields: await tx.clientField.count({ where: { referralId } }),
    key: await tx.clientKey.count({ where: { referralId } }),
    plans: await tx.plan.count({ where: { referralId } }),
    consents: await tx.consent.count({ where: { referralId } }),
  }));
}
