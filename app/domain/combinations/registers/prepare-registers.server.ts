import { prepareCombinations } from "./prepare-combinations.server";
import type { ReadRegisters } from "./read-registers.server";
import type { Tx } from "~/db/commit.server";
import type { IntakeRules, Prepared } from "~/domain/catalogue/public";
import { prepareContacts, preparePreliminaryServices } from "~/domain/catalogue/public.server";
import type { SupplierBook } from "~/domain/providers/public";
import {
  openSupplierBook,
  prepareContracts,
  prepareMarks,
  prepareOffers,
  preparePlaces,
  prepareProviders,
  prepareQuality,
  prepareWaitingTimes,
} from "~/domain/providers/public.server";

/** Everything that the registers want to change; written in this order, as they refer to each other. */
export async function prepareRegisters(
  tx: Tx,
  read: ReadRegisters,
  rules: IntakeRules,
): Promise<{ book: SupplierBook; prepared: Prepared[] }> {
  const book = await openSupplierBook(tx, rules, {
    suppliers: (code) => read.providers.mayHold(code) || read.combinations.mayHold(code),
    places: (...key) => read.places.mayHold(...key),
    offers: (code) => read.offers.mayHold(code),
  });
  const prepared = [
    await prepareProviders(tx, read.providers, book),
    await prepareCombinations(tx, read.combinations, book),
    await preparePlaces(tx, read.places, book),
    await prepareOffers(tx, read.offers, book),
    await prepareWaitingTimes(tx, read.waitingTimes, book),
    await prepareContracts(tx, read.contracts, book),
    await prepareQuality(tx, read.quality, book),
    await prepareMarks(tx, read.marks, book),
    await prepareContacts(tx, read.contacts, rules),
    await preparePreliminaryServices(tx, read.services, rules),
  ];
  return { book, prepared };
}
