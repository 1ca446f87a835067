import { mkdir } from "node:fs/promises";

import { combinationRegister } from "./combination-row.form";
import { listCombinationRows } from "./list-combination-rows.server";
import {
  contactRegister,
  listContactRows,
  listPreliminaryServiceRows,
  preliminaryServiceRegister,
  writeRegister,
} from "~/domain/catalogue/public.server";
import {
  contractRegister,
  listProviderRegisters,
  markRegister,
  offerRegister,
  placeRegister,
  providerRegister,
  qualityRegister,
  waitingTimeRegister,
} from "~/domain/providers/public.server";

/** Writes the ten registers as they are now into a folder; returns the rows per file. */
export async function exportRegisters(folder: string): Promise<Record<string, number>> {
  await mkdir(folder, { recursive: true });
  const of = await listProviderRegisters();
  const combinations = await listCombinationRows();
  const contacts = await listContactRows();
  const services = await listPreliminaryServiceRows();

  await writeRegister(folder, providerRegister, of.providers);
  await writeRegister(folder, placeRegister, of.places);
  await writeRegister(folder, offerRegister, of.offers);
  await writeRegister(folder, waitingTimeRegister, of.waitingTimes);
  await writeRegister(folder, qualityRegister, of.quality);
  await writeRegister(folder, markRegister, of.marks);
  await writeRegister(folder, contractRegister, of.contracts);
  await writeRegister(folder, combinationRegister, combinations);
  await writeRegister(folder, contactRegister, contacts);
  await writeRegister(folder, preliminaryServiceRegister, services);
  return {
    [providerRegister.file]: of.providers.length,
    [placeRegister.file]: of.places.length,
    [offerRegister.file]: of.offers.length,
    [waitingTimeRegister.file]: of.waitingTimes.length,
    [qualityRegister.file]: of.quality.length,
    [markRegister.file]: of.marks.length,
    [contractRegister.file]: of.contracts.length,
    [combinationRegister.file]: combinations.length,
    [contactRegister.file]: contacts.length,
    [preliminaryServiceRegister.file]: services.length,
  };
}
