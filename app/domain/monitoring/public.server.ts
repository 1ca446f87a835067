/** The door of this area for programs on the server. */
export {
  acceptProposal,
  changeRegion,
  weighRegion,
  type WeighedPreview,
} from "./region-change/change-region.server";
export { countConsults } from "./needs/count-consults.server";
export { countStarts } from "./needs/count-starts.server";
export { type Gap, listGaps } from "./needs/list-gaps.server";
export { listNeeds, type Needs } from "./needs/list-needs.server";
export { countMonths } from "./waiting-months/count-months.server";
export { listMonths } from "./waiting-months/list-months.server";
export { listActions, listAudit } from "./audit/list-audit.server";
export { listTraffic, type Traffic } from "./messages/list-traffic.server";
export { retryLetters, retryMessages } from "./messages/retry-traffic.server";
