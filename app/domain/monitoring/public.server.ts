/** The door of this area for programs on the server. */
export {
  acceptProposal,
  changeRegion,
  weighRegion,
  type WeighedPreview,
} from "./region-change/change-region.server";
