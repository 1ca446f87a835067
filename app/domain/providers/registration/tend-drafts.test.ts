import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aManagerOf } from "~test/factories/actors";
import { anAdmittingRegion, aWholeDraft } from "~test/factories/registration";
import { aDatabase, run } from "~test/setup/database";

import { discardApplication } from "./end-application.server";
import { submitApplication } from "./submit-application.server";
import { tendDrafts } from "./tend-drafts.server";
import { prisma } from "~/db/client.server";
import { theSystem } from "~/domain/accounts/public";

const handle = aDatabase();

beforeEach(async () => {
  await saveRegion(anAdmittingRegion());
  await run(handle.admin, "delete from applicant");
  await run(handle.admin, "truncate mail_letter cascade");
});

/** At noon, so that it is not too early to tell anybody anything. */
function after(days: number): Promise<void> {
  const at = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  at.setUTCHours(12);
  return tendDrafts(theSystem("registration"), at);
}

const letters = () => prisma().mailLetter.findMany({ where: { kind: "application-expiring" } });

test("a draft left lying is told of once, and forgotten a week later with all it held", async () => {
  const { id } = await aWholeDraft();
  await after(80);
  expect(await letters()).toEqual([]);
  await after(84);
  await after(85);
  expect(await letters()).toMatchObject([{ facts: { application: id } }]);
  expect(await prisma().applicant.count()).toBe(1);
  await after(91);
  expect(await prisma().application.count()).toBe(0);
  expect(await prisma().applicant.count()).toBe(0);
});

test("what was thrown away is forgotten after a week; an organisation with another request stays", async () => {
  const { id, actor } = await aWholeDraft();
  const other = await aWholeDraft({ kvk: "11223344" });
  await discardApplication(actor, id);
  await after(6);
  expect(await prisma().application.count()).toBe(2);
  await after(8);
  expect(await prisma().application.findMany({ select: { id: true } })).toEqual([{ id: other.id }]);
  expect(await prisma().applicant.count()).toBe(1);
});

test("what was handed in is not forgotten by the clock", async () => {
  const { id: applicationId, actor, revision } = await aWholeDraft();
  await submitApplication(actor, { applicationId, revision: await revision(), isTrue: true });
  await after(400);
  expect(await prisma().application.count()).toBe(1);
});

test("only the house itself tends drafts", async () => {
  await expect(tendDrafts(aManagerOf("s1"))).rejects.toThrow("Not allowed");
});
