/** What other areas may know of the catalogue. */
export { CONTACT_KINDS, type Contact, type ContactKind } from "./contacts/contact";
export { regionLoaded } from "./events";
export type { PreliminaryService } from "./preliminary-services/preliminary-service";
export { municipalityOf, nameOf, pointOf } from "./region/named";
export {
  type Arrangement,
  type Clocks,
  type CombinationRules,
  type ExpertiseGroup,
  type ExpertiseTerm,
  type Indicator,
  inForce,
  type Intensity,
  type JudgementFactor,
  type Law,
  type Municipality,
  type Named,
  type PaymentTerms,
  type PaymentTrigger,
  type PostcodePoint,
  type Profile,
  type Referrer,
  type RegionConfig,
  type RegionContact,
  type Segment,
} from "./region/region-config";
export { regionFaultLine } from "./region/region-fault";
export { type IntakeRules, mergeRow, type Prepared, type Tally, tallyOf } from "./registers/intake";
export { codeFaults, municipalityUse } from "./registers/region-codes";
export { faultLine, type RegisterFault, type Wrong } from "./registers/register-fault";
export { scopeFaults } from "./registers/scope";
