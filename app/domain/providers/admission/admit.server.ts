import type { ApplicantPlace } from "./application";
import { combinationAdmitted } from "../events";
import { offersOf } from "../offers/offers-of.server";
import { placed } from "../places/place";
import { findSupplierWithKvk, successorOf } from "../supplier/find-supplier-with-kvk.server";
import { createSupplier } from "../supplier/create-supplier.server";
import type { Tx } from "~/db/commit.server";
import { accountClaimOffered } from "~/domain/accounts/public";
import { offerToProvider } from "~/domain/accounts/public.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dateOf } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import type { Prisma } from "~/generated/prisma/client";

export type AdmittedItem = {
  id: string;
  law: string | null;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  roles: string[];
  outside: string;
  /** ISO days; null: no end. */
  startsOn: string;
  endsOn: string | null;
};

type Requested = Prisma.ApplicationGetPayload<{ include: { applicant: true; members: true } }>;
type Admission = { request: Requested; items: AdmittedItem[]; region: RegionConfig; now: Date };

/**
 * What follows from a yes, in one go: the supplier (paused until its people publish), its contract scope,
 * and the invitation of who will manage it. A KvK number that the registers know is never a second
 * supplier: its contracts are added to the one there is, and the invitation goes to the address it had.
 */
export async function admit(
  tx: Tx,
  { request, items, region, now }: Admission,
): Promise<Outcome<{ supplierId: string; announce: Event[] }>> {
  const made = request.combinationName
    ? await combinationFor(tx, { request, now })
    : await providerFor(tx, { request, region, now });
  if (!made.ok) return made;
  const { supplierId, announce } = made.value;
  await writeContracts(tx, { supplierId, items });
  return accept({ supplierId, announce: [...announce, await offersOf(tx, { supplierId })] });
}

type Made = Outcome<{ supplierId: string; announce: Event[] }>;

async function providerFor(
  tx: Tx,
  { request, region, now }: Omit<Admission, "items">,
): Promise<Made> {
  const { applicant, contactEmail } = request;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`kvk/${applicant.kvk ?? ""}`}))`;
  const known = applicant.supplierId
    ? await successorOf(applicant.supplierId, tx)
    : await findSupplierWithKvk(applicant.kvk, tx);
  const supplierId = known ?? (await createProvider(tx, { request, region, now }));
  if (!applicant.supplierId) await linkApplicant(tx, applicant.id, supplierId);
  const { id, name, email, phone } = await tx.supplier.findUniqueOrThrow({
    where: { id: supplierId },
  });
  const address = known ? email : contactEmail;
  const tokenId = await offerToProvider(tx, { id, name, phone, email: address }, now);
  return accept({ supplierId, announce: tokenId ? [accountClaimOffered(tokenId)] : [] });
}

/**
 * The first that came for a supplier is that supplier's; the request of another stays with what it handed
 * in itself, so that its link opens nothing of the organisation.
 */
async function linkApplicant(tx: Tx, applicantId: string, supplierId: string): Promise<void> {
  const isTaken = (await tx.applicant.count({ where: { supplierId } })) > 0;
  if (!isTaken) await tx.applicant.update({ where: { id: applicantId }, data: { supplierId } });
}

async function createProvider(
  tx: Tx,
  { request, region, now }: Omit<Admission, "items">,
): Promise<string> {
  const { applicant, contactEmail, reference } = request;
  const { legalName, tradeName, kvk, agb, website, phone } = applicant;
  const email = applicant.email ?? contactEmail;
  const name = tradeName ?? legalName;
  const id = await createSupplier(tx, { kind: "provider", name, reference, now });
  await tx.supplier.update({ where: { id }, data: { website, email, phone } });
  await tx.provider.create({ data: { supplierId: id, legalName, tradeName, kvk, agb } });
  await writePlaces(tx, { supplierId: id, places: applicant.places as ApplicantPlace[], region });
  return id;
}

/** What lies outside the region is no place of this window. */
async function writePlaces(
  tx: Tx,
  {
    supplierId,
    places,
    region,
  }: { supplierId: string; places: ApplicantPlace[]; region: RegionConfig },
): Promise<void> {
  const data = places.flatMap(({ branchNumber: _, ...place }, index) => {
    const point = placed(place, region);
    if (!point) return [];
    const { lat, lon, municipality: municipalityCode } = point;
    return [{ ...place, supplierId, code: `n${index + 1}`, lat, lon, municipalityCode }];
  });
  await tx.place.createMany({ data });
}

/** What falls outside the classification has no scope to show: its contract stands elsewhere. */
async function writeContracts(
  tx: Tx,
  { supplierId, items }: { supplierId: string; items: AdmittedItem[] },
): Promise<void> {
  const { code: supplierCode } = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const like = { startsWith: `${supplierCode}-c` };
  let number = await tx.contract.count({ where: { code: like } });
  for (const item of items.filter(({ outside }) => outside === "")) {
    const { law, segment, profile, intensities, roles, startsOn, endsOn } = item;
    const days = { startsOn: dateOf(startsOn), endsOn: endsOn === null ? null : dateOf(endsOn) };
    const code = `${supplierCode}-c${++number}`;
    const { id } = await tx.contract.create({
      data: { code, supplierId, law, segment, profile, intensities, roles, ...days },
      select: { id: true },
    });
    await tx.applicationItem.update({ where: { id: item.id }, data: { contractId: id } });
  }
}

/** Its members are providers of the region already: each was admitted with its own proofs. */
async function combinationFor(
  tx: Tx,
  { request, now }: Pick<Admission, "request" | "now">,
): Promise<Made> {
  const { id, members, combinationName, reference } = request;
  const found: { providerId: string | null; isLead: boolean }[] = [];
  for (const { kvk, isLead } of members)
    found.push({ providerId: await findSupplierWithKvk(kvk, tx), isLead });
  const providers = found.flatMap(({ providerId }) => providerId ?? []);
  const lead = found.find(({ isLead }) => isLead)?.providerId;
  if (providers.length < members.length || !lead) return refuse("application.member-unknown");
  const name = combinationName ?? "";
  const supplierId = await createSupplier(tx, { kind: "combination", name, reference, now });
  const admitted = { supplierId, application: id, lead, members: providers };
  return accept({ supplierId, announce: [combinationAdmitted(admitted)] });
}
