/**
 * An offer as it is stored, and what a register may say of it.
 *
 * A code belongs to one supplier for ever: an offer does not move to another, it is ended and made
 * anew there, so that waits and referrals keep meaning what they meant.
 */
import type { OfferFacts } from "../offers/offer";
import { codeFaults, type IntakeRules, scopeFaults, type Wrong } from "~/domain/catalogue/public";

export type OfferRecord = OfferFacts & {
  supplierId: string;
  descriptionProfessional: string;
  descriptionPlain: string;
  importedTexts: unknown;
};

export function offerFaults(
  rules: IntakeRules,
  after: OfferRecord,
  before: OfferRecord | undefined,
): Wrong[] {
  const moved = before !== undefined && before.supplierId !== after.supplierId;
  const message = `offer "${after.code}" belongs to another supplier; give this offer a code of its own`;
  return [
    ...(moved ? [{ column: "offer_code", message }] : []),
    ...scopeFaults(rules, after, before),
    ...codeFaults(rules, [
      {
        column: "delivery_form",
        kind: "delivery form",
        codes: after.deliveryForm,
        had: before?.deliveryForm,
      },
      {
        column: "municipalities",
        kind: "municipality",
        codes: after.municipalities,
        had: before?.municipalities,
      },
      {
        column: "expertise",
        kind: "expertise term",
        codes: after.expertise,
        had: before?.expertise,
      },
      {
        column: "education_level",
        kind: "education level",
        codes: after.educationLevel,
        had: before?.educationLevel,
      },
      { column: "goal_types", kind: "goal type", codes: after.goalTypes, had: before?.goalTypes },
      { column: "languages", kind: "language", codes: after.languages, had: before?.languages },
    ]),
  ];
}
