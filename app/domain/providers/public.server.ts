/** The door of this area for programs on the server. */
export { getOffer, getOfferById } from "./offers/get-offer.server";
export { getSupplier, getSupplierWhere } from "./supplier/get-supplier.server";
export {
  declareWaitingTime,
  type WaitingTimeDeclaration,
} from "./waiting-times/declare-waiting-time.server";
