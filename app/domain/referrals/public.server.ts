/** The door of this area for programs on the server. */
export { sealAccess, verifyAccess } from "./looking/seal-access.server";
export { closeNeed, reopenNeed } from "./needs/close-need.server";
export {
  countNeeds,
  getNeed,
  listNeeds,
  type NeedLine,
  type NeedView,
} from "./needs/list-needs.server";
export { factorsOf, type NeedForm, needForm, readNeed, UNKNOWN } from "./needs/need.form";
export { changeNeed, writeNeed } from "./needs/write-need.server";
export { closeRequest } from "./requests/close-requests.server";
export { listSentRequests, type SentRequest } from "./requests/sent-requests.server";
export { sendRequests } from "./requests/send-requests.server";
export {
  listOptions,
  type Options,
  type ShownOption,
  type UnfitOffer,
} from "./matching/list-options.server";
