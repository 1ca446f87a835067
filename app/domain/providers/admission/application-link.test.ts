import { expect, test } from "vitest";

import { anEditorOf, aManagerOf } from "~test/factories/actors";
import { aDatabase } from "~test/setup/database";

import { applicationToken, findApplicant, newApplicationLink } from "./application-link.server";
import { findOwnApplicant } from "./find-own-applicant.server";
import { prisma } from "~/db/client.server";

aDatabase();
const now = new Date("2026-11-26T09:00:00Z");
const later = new Date("2027-03-01T09:00:00Z");

let count = 0;
async function anApplication(supplierId: string | null = null) {
  const id = crypto.randomUUID();
  const times = { createdAt: now, updatedAt: now };
  const applicant = await prisma().applicant.create({ data: { supplierId, ...times } });
  return prisma().application.create({
    data: {
      ...{ id, reference: `A-2026-000${++count}`, applicantId: applicant.id, ...times },
      ...{ contactEmail: "start@zorg.test", ...newApplicationLink(id, now) },
    },
  });
}

test("a link leads to its own request until its time is over", async () => {
  const [one, other] = [await anApplication(), await anApplication()];
  const token = (await applicationToken(one.id, now))!;

  expect(await findApplicant(token, now)).toEqual({
    applicationId: one.id,
    applicantId: one.applicantId,
    actor: expect.objectContaining({ roles: ["applicant"], applicantId: one.applicantId }),
  });
  expect(await applicationToken(other.id, now)).not.toBe(token);
  expect(await findApplicant(token, later)).toBeNull();
  expect(await applicationToken(one.id, later)).toBeNull();
});

test.each(["", "verder", "x".repeat(43)])("%j leads nowhere", async (token) => {
  expect(await findApplicant(token, now)).toBeNull();
});

test("a manager takes up a request of the own organisation, and nobody else's", async () => {
  const { id } = await prisma().supplier.create({
    data: { code: "p900", slug: "p900", name: "De Vaart", kind: "provider" },
  });
  const { reference, applicantId } = await anApplication(id);
  expect(await findOwnApplicant(aManagerOf(id), reference)).toMatchObject({ applicantId });
  expect(await findOwnApplicant(anEditorOf(id), reference)).toBeNull();
  expect(await findOwnApplicant(aManagerOf(crypto.randomUUID()), reference)).toBeNull();
  expect(await findOwnApplicant(aManagerOf(id), "A-2026-0001")).toBeNull();
});
