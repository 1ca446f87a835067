/** What other areas may ask of the catalogue, and tell it. */
export { listContacts } from "./contacts/list-contacts.server";
export { listPreliminaryServices } from "./preliminary-services/list-preliminary-services.server";
export { findRegion, forgetRegion, getRegion } from "./region/get-region.server";
export { loadRegion } from "./region/load-region.server";
export { type Loaded, previewRegion } from "./region/plan-load.server";
export { readRegionFile } from "./region/read-region-file.server";
export { readRegion, type RegionYaml } from "./region/read-region.server";
