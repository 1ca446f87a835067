import type { ContractRow } from "./contract-row.form";
import { listOfferRows, listWaitingTimeRows } from "./list-offer-rows.server";
import type { MarkRow } from "./mark-row.form";
import type { PlaceRow } from "./place-row.form";
import type { ProviderRow } from "./provider-row.form";
import type { QualityRow } from "./quality-row.form";
import { registered } from "./registered";
import { db } from "~/db/read.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const ofSupplier = { supplier: { select: { code: true } } } as const;

/** Everything of this area as its registers write it, in a fixed order. */
export async function listProviderRegisters() {
  return {
    providers: await listProviderRows(),
    places: await listPlaceRows(),
    offers: await listOfferRows(),
    waitingTimes: await listWaitingTimeRows(),
    quality: await listQualityRows(),
    marks: await listMarkRows(),
    contracts: await listContractRows(),
  };
}

async function listProviderRows(): Promise<ProviderRow[]> {
  const rows = await db.provider.findMany({
    include: { supplier: true },
    orderBy: { supplier: { code: "asc" } },
  });
  return rows.map(({ supplier, ...organisation }) => ({
    ...supplier,
    ...organisation,
    providerCode: supplier.code,
  }));
}

async function listPlaceRows(): Promise<PlaceRow[]> {
  const rows = await db.place.findMany({
    where: { supplier: registered, endedOn: null },
    include: ofSupplier,
    orderBy: [{ supplier: { code: "asc" } }, { code: "asc" }],
  });
  return rows.map(({ supplier, code, ...place }) => ({
    ...place,
    providerCode: supplier.code,
    locationCode: code,
  }));
}

async function listQualityRows(): Promise<QualityRow[]> {
  const rows = await db.qualityFigure.findMany({
    where: { supplier: registered },
    include: ofSupplier,
    orderBy: [{ supplier: { code: "asc" } }, { indicator: "asc" }, { period: "asc" }],
  });
  return rows.map(({ supplier, ...figure }) => ({ ...figure, providerCode: supplier.code }));
}

async function listMarkRows(): Promise<MarkRow[]> {
  const rows = await db.mark.findMany({
    include: ofSupplier,
    orderBy: [{ supplier: { code: "asc" } }, { mark: "asc" }, { number: "asc" }],
  });
  return rows.map(({ supplier, validUntil, ...mark }) => ({
    ...mark,
    providerCode: supplier.code,
    validUntil: validUntil && isoDay(dayNumber(validUntil)),
  }));
}

/** Contracts in force or to come; a register cannot say that one is suspended or ended early. */
async function listContractRows(): Promise<ContractRow[]> {
  const rows = await db.contract.findMany({
    where: { state: "active", supplier: registered },
    include: ofSupplier,
    orderBy: { code: "asc" },
  });
  return rows.map(({ supplier, code, startsOn, endsOn, roles, ...terms }) => ({
    ...terms,
    contractCode: code,
    providerCode: supplier.code,
    roles: roles as ContractRow["roles"],
    from: isoDay(dayNumber(startsOn)),
    to: endsOn && isoDay(dayNumber(endsOn)),
  }));
}
