/** What other areas may ask of the catalogue, and tell it. */
export { bookCommentForm, bookTextForm, type SentBookText } from "./book-texts/book-text.form";
export { answerComment, commentText } from "./book-texts/comment-text.server";
export { listFinalTexts } from "./book-texts/list-final-texts.server";
export {
  type EditedEntry,
  getBookEntry,
  listBookEntries,
  listOpenTexts,
  type OpenText,
} from "./book-texts/list-texts.server";
export { openText, publishText, withdrawText } from "./book-texts/move-text.server";
export type { WrittenText } from "./book-texts/text-view.server";
export { beginText, saveText } from "./book-texts/write-text.server";
export { loadDemoBooks } from "./demo/load-demo-books.server";
export { defineIndicator } from "./indicators/define-indicator.server";
export { indicatorForm, type SentDefinition } from "./indicators/indicator.form";
export {
  type DefinedIndicator,
  getIndicator,
  listDefinitions,
  listIndicators,
} from "./indicators/list-indicators.server";
export { listContacts } from "./contacts/list-contacts.server";
export { loadDemoTariffChecks } from "./demo/load-demo-tariff-checks.server";
export { checkTariff } from "./tariff-checks/check-tariff.server";
export { listTariffs } from "./tariff-checks/list-tariffs.server";
export { keeper } from "./keeper.server";
export {
  confirmService,
  endService,
  resumeService,
} from "./preliminary-services/end-service.server";
export { listPreliminaryServices } from "./preliminary-services/list-preliminary-services.server";
export {
  getKeptService,
  type KeptService,
  listKeptServices,
} from "./preliminary-services/list-kept-services.server";
export { addService, changeService } from "./preliminary-services/save-service.server";
export { type SentService, serviceForm } from "./preliminary-services/service.form";
export {
  findRegion,
  forgetRegion,
  getRegion,
  hasRegion,
  listRegionVersions,
} from "./region/get-region.server";
export { loadRegion } from "./region/load-region.server";
export {
  type AskedDatabase,
  type Loaded,
  previewRegion,
  type RegionPreview,
  type Weigh,
} from "./region/plan-load.server";
export {
  findProposal,
  type LoadedVersion,
  listLoadedVersions,
  type OpenProposal,
} from "./region/get-proposal.server";
export { applyProposal, discardProposal, proposeRegion } from "./region/propose-region.server";
export {
  readRegionFile,
  readSentRegion,
  readShippedRegion,
} from "./region/read-region-file.server";
export { readRegion, type RegionYaml } from "./region/read-region.server";
export * as cells from "./registers/cells.form";
export { contactRegister } from "./registers/contact-row.form";
export { listContactRows } from "./registers/list-contact-rows.server";
export { listPreliminaryServiceRows } from "./registers/list-preliminary-service-rows.server";
export { preliminaryServiceRegister } from "./registers/preliminary-service-row.form";
export { prepareContacts } from "./registers/prepare-contacts.server";
export { preparePreliminaryServices } from "./registers/prepare-preliminary-services.server";
export { prepareRows, type Settled } from "./registers/prepare-rows.server";
export {
  type ListFault,
  type OrganisationList,
  readOrganisations,
} from "./registers/read-organisations.server";
export { type ReadRegister, readRegister } from "./registers/read-register.server";
export { type CsvRecord, parseCsv } from "./registers/parse-csv.server";
export { columnsOf, register, type RowOf } from "./registers/register.form";
export { csvText, writeRegister } from "./registers/write-register.server";
