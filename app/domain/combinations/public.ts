/** The door of this area. */
export { combination, type CombinationState, type CombinationView } from "./membership/combination";
export type { ImportOutcome, ImportProgress, ImportReport } from "./registers/import-report";
