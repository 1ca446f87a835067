/** The door of this area for what runs on the server. */
export { loadDemoSubcontracts } from "./demo/load-demo-subcontracts.server";
export { askSubcontractors } from "./subcontract/ask-subcontractors.server";
export { getSubcontract, type SubcontractFile } from "./subcontract/get-subcontract.server";
export {
  countSubcontractsToDo,
  listSubcontracts,
  type SubcontractLine,
} from "./subcontract/list-subcontracts.server";
export {
  newSubcontractForm,
  type NewSubcontractForm,
  subcontractForm,
  type SubcontractForm,
} from "./subcontract/subcontract.form";
export { tendSubcontracts } from "./subcontract/tend-subcontracts.server";
export { type SubcontractAct, workOnSubcontract } from "./subcontract/work-on-subcontract.server";
export { type FittingSupplier, listFitting } from "./finding/list-fitting.server";
export { listParties } from "./overview/list-parties.server";
export { listSubcontractors } from "./overview/list-subcontractors.server";
export { readPricePatterns } from "./overview/price-patterns.server";
