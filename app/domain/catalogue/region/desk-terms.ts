/** The terms of the region's desk. What a region does not say has a sensible term here. */
export type DeskTerms = {
  /** To decide about a client stop that is asked. */
  stopDecideWorkdays: number;
  /** Before a granted stop ends, the region and the supplier are told. */
  stopReminderDays: number;
  /** Who says "full" for longer than this is looked at. */
  fullSignalDays: number;
  /** A contract that ends within so many days asks for a decision. */
  contractEndingDays: number;
  /** A contract under which nothing is offered for so long is looked at. */
  unusedContractDays: number;
  /** After this a tariff is asked again whether it is still right. */
  tariffCheckMonths: number;
};

const TERMS: DeskTerms = {
  stopDecideWorkdays: 5,
  stopReminderDays: 14,
  fullSignalDays: 42,
  contractEndingDays: 90,
  unusedContractDays: 60,
  tariffCheckMonths: 12,
};

export function deskTerms({ desk }: { desk?: Partial<DeskTerms> }): DeskTerms {
  return { ...TERMS, ...desk };
}
