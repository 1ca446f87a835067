import { combinationRegister } from "./combination-row.form";
import {
  contactRegister,
  preliminaryServiceRegister,
  readRegister,
} from "~/domain/catalogue/public.server";
import {
  contractRegister,
  markRegister,
  offerRegister,
  placeRegister,
  providerRegister,
  qualityRegister,
  waitingTimeRegister,
} from "~/domain/providers/public.server";

export type ReadRegisters = Awaited<ReturnType<typeof readRegisters>>;

/** The ten registers of a folder, in the order in which they refer to each other. */
export async function readRegisters(folder: string) {
  return {
    providers: await readRegister(folder, providerRegister),
    combinations: await readRegister(folder, combinationRegister),
    places: await readRegister(folder, placeRegister),
    offers: await readRegister(folder, offerRegister),
    waitingTimes: await readRegister(folder, waitingTimeRegister),
    contracts: await readRegister(folder, contractRegister),
    quality: await readRegister(folder, qualityRegister),
    marks: await readRegister(folder, markRegister),
    contacts: await readRegister(folder, contactRegister),
    services: await readRegister(folder, preliminaryServiceRegister),
  };
}
