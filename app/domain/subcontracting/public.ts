/** The door of this area: what other areas and screens may know of it. */
export {
  DECLINE_REASONS,
  END_REASONS,
  PRICE_UNITS,
  type Side,
  type SubcontractMove,
  subcontractName,
  type SubcontractState,
  waitsFor,
} from "./subcontract/subcontract";
