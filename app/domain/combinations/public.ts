/** The door of this area. */
export type { CombinationView } from "./membership/combination";
export type { ImportOutcome, ImportProgress, ImportReport } from "./registers/import-report";
