/** A file that was handed in, as people stand to it: of the own organisation, or of another. */
import { aPdf } from "~test/factories/files";

import type { Attempt, Things } from "./line";
import { prisma } from "~/db/client.server";
import { storeFile } from "~/db/files/stored-files.server";

export const ownFile: Things = async ({ who, account }) => {
  const supplierId = who === "provider-manager" ? account?.actor.supplierIds[0] : undefined;
  const screens = who === "contract-manager" || who === "quality-officer";
  const other: Record<string, Attempt> = screens
    ? {}
    : { "other organisation": { params: { id: await aFileOf() } } };
  return {
    own: { params: { id: await aFileOf(supplierId) } },
    others: other,
    unknown: { params: { id: crypto.randomUUID() } },
  };
};

/** The id of a file of a proof; without a supplier, of somebody who just came by. */
async function aFileOf(supplierId: string | null = null): Promise<string> {
  const times = { createdAt: new Date(), updatedAt: new Date() };
  const known = supplierId ? await prisma().applicant.findUnique({ where: { supplierId } }) : null;
  const applicant = known ?? (await prisma().applicant.create({ data: { supplierId, ...times } }));
  const facts = { name: "bewijs.pdf", mediaType: "application/pdf", storedBy: "somebody" };
  const { id } = await storeFile(facts, content());
  const handedIn = { handedInBy: "somebody", handedInAt: new Date() };
  await prisma().proof.create({
    data: { applicantId: applicant.id, kind: "kvk", fileId: id, ...handedIn },
  });
  return id;
}

async function* content() {
  yield aPdf();
}
