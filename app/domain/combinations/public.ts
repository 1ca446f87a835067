/** The door of this area. */
export { combination, type CombinationState, type CombinationView } from "./membership/combination";
export {
  changesOf,
  type ImportOutcome,
  type ImportProgress,
  type ImportReport,
} from "./registers/import-report";
