import { beforeAll, expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { aSupplier } from "~test/factories/suppliers";
import { aDatabase } from "~test/setup/database";

import { remindOfProofs } from "./remind-proofs.server";
import { prisma } from "~/db/client.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

aDatabase();
const lastDay = dayAt(new Date("2027-03-01T12:00:00Z"));
const at = (day: number, hour = 10) => new Date(dateOf(lastDay - day).getTime() + hour * 3_600_000);
const remind = (now: Date) => remindOfProofs(theSystem("reminders"), now);

let manager: { userId: string; organisationId: string };
let editor: { userId: string };
let applicantId: string;
const heard = ({ userId }: { userId: string }) =>
  prisma().notification.count({ where: { userId, kind: "proof-expiring" } });

function aProofOf(applicant: string, handedInAt: Date, validUntil: Date) {
  const handedIn = { handedInBy: "somebody", handedInAt };
  return prisma().proof.create({
    data: { applicantId: applicant, kind: "systeem", validUntil, ...handedIn },
  });
}

beforeAll(async () => {
  const supplierId = await aSupplier();
  manager = await anAccount({ roles: ["provider-manager"], kind: "provider", supplierId });
  const { organisationId } = manager;
  editor = await anAccount({ roles: ["provider-editor"], organisationId });
  const times = { createdAt: at(400), updatedAt: at(400) };
  applicantId = (await prisma().applicant.create({ data: { supplierId, ...times } })).id;
  const { id: newcomer } = await prisma().applicant.create({ data: times });
  await aProofOf(applicantId, at(400), dateOf(lastDay));
  await aProofOf(newcomer, at(400), dateOf(lastDay));
});

test("a proof that ends is told to managers ahead, and when it is over: once each", async () => {
  const told: [number, number][] = [];
  for (const day of [61, 60, 60, 15, 14, 0, -1, -14]) {
    await remind(at(day));
    told.push([day, await heard(manager)]);
  }
  expect(told).toEqual([
    [61, 0],
    [60, 1],
    [60, 1],
    [15, 1],
    [14, 2],
    [0, 2],
    [-1, 3],
    [-14, 3],
  ]);
  expect(await heard(editor)).toBe(0);
});

test("of what was replaced or taken back nothing is said, and nothing before seven", async () => {
  const later = lastDay + 200;
  const { id } = await aProofOf(applicantId, at(300), dateOf(later));
  const day = (ahead: number, hour = 10) => at(ahead - 200, hour);
  await remind(day(60, 4));
  expect(await heard(manager)).toBe(3);
  const { id: newer } = await aProofOf(applicantId, at(200), dateOf(later + 400));
  await remind(day(60));
  expect(await heard(manager)).toBe(3);
  await prisma().proof.update({ where: { id: newer }, data: { withdrawnAt: at(199) } });
  await prisma().proof.update({ where: { id }, data: { withdrawnAt: at(199) } });
  await remind(day(60));
  expect(await heard(manager)).toBe(3);
});

test("nobody but the house reminds", async () => {
  const { actor } = await anAccount({ roles: ["provider-manager"], kind: "provider" });
  await expect(remindOfProofs(actor)).rejects.toThrow("Not allowed: proof.remind");
});
