/** The door of this area for programs on the server. */
export { formCombinations } from "./membership/form-combination.server";
export { getCombination, listCombinationsOf } from "./membership/get-combination.server";
export { exportRegisters } from "./registers/export-registers.server";
export { importRegisters } from "./registers/import-registers.server";
