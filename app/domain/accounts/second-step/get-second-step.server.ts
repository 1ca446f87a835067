import { countRecoveryCodes } from "./recovery-codes.server";
import { isSecondStepRequiredOf } from "./required-roles.server";
import { type Actor, assertMay } from "../actor";
import { db } from "~/db/read.server";

export type SecondStep = {
  email: string;
  since: Date | null;
  isRequired: boolean;
  codesLeft: number;
};

/** How the own second step stands. */
export async function getSecondStep(actor: Actor): Promise<SecondStep> {
  assertMay(actor, "account.change");
  const { userId: id } = actor;
  const { email, totpSince: since } = await db.user.findUniqueOrThrow({ where: { id } });
  const [isRequired, codesLeft] = await Promise.all([
    isSecondStepRequiredOf(id),
    countRecoveryCodes(id),
  ]);
  return { email, since, isRequired, codesLeft };
}
