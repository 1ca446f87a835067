import { beforeAll, expect, test } from "vitest";

import { aContractManager, anActor, anEditorOf, aManagerOf } from "~test/factories/actors";
import { aProof, aRegionThatAsks, aSentFile, someApplicant } from "~test/factories/proofs";
import { aSupplier } from "~test/factories/suppliers";
import { aDatabase } from "~test/setup/database";

import { handInProof, keepProofFile, noteSeen } from "./hand-in-proof.server";
import { listProofs, listProofsOf } from "./list-proofs.server";
import { openProof } from "./open-proof.server";
import { applicantOf, findApplicantOf } from "./own-applicant.server";
import { withdrawProof } from "./withdraw-proof.server";
import { prisma } from "~/db/client.server";
import { findFile } from "~/db/files/stored-files.server";
import { aVisitor } from "~/domain/accounts/public";

aDatabase();
beforeAll(() => aRegionThatAsks());

const said = { number: "12", issuer: "KvK", issuedOn: null, validUntil: null };
const refused = (code: string) => ({ ok: false, refusals: [expect.objectContaining({ code })] });

const auditOf = (applicantId: string) =>
  prisma().auditEntry.findMany({
    where: { subject: `applicant/${applicantId}` },
    select: { action: true, actor: true },
    orderBy: { id: "asc" },
  });

test("a proof is handed in by the link of a request, and read by who may", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const { fileId } = await aProof(actor, applicantId);

  const facts = { kind: "klachten", file: { id: fileId, name: "bewijs.pdf" } };
  expect(await listProofs(actor, applicantId)).toMatchObject([facts]);
  expect(await listProofs(aContractManager(), applicantId)).toMatchObject([facts]);
  expect(await listProofs(anActor(["access-worker"]), applicantId)).toMatchObject([
    { kind: "klachten", file: null },
  ]);
  expect(await auditOf(applicantId)).toEqual([{ action: "proof.keep", actor: actor.userId }]);
});

test("a supplier hands in as an applicant that is made of what is known, once", async () => {
  const supplierId = await aSupplier();
  await prisma().provider.create({
    data: { supplierId, legalName: "De Vaart BV", kvk: "12345678" },
  });
  const manager = aManagerOf(supplierId);
  expect(await listProofsOf(manager, supplierId)).toEqual([]);
  const made = await Promise.all([
    applicantOf(manager, supplierId),
    applicantOf(manager, supplierId),
  ]);
  expect(new Set(made).size).toBe(1);
  await aProof(manager, made[0]);
  expect(await listProofsOf(manager, supplierId)).toHaveLength(1);
  expect(await prisma().applicant.findUnique({ where: { supplierId } })).toMatchObject({
    ...{ id: await findApplicantOf(supplierId), legalName: "De Vaart BV", kvk: "12345678" },
  });
});

test("what is said of a proof is checked, and its file can be handed in afterwards", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const fileId = await aSentFile(actor, applicantId);
  const form = { applicantId, kind: "kvk", fileId, ...said };
  expect(await handInProof(actor, form)).toEqual(refused("proof.no-issue-day"));
  expect(await handInProof(actor, { ...form, kind: "vog" })).toEqual(refused("proof.unknown-kind"));
  expect(await handInProof(actor, { ...form, kind: "x" })).toEqual(refused("proof.unknown-kind"));
  const issuedOn = new Date().toISOString().slice(0, 10);
  expect(await handInProof(actor, { ...form, issuedOn, fileId: null })).toEqual(
    refused("proof.no-file"),
  );
  expect((await handInProof(actor, { ...form, issuedOn })).ok).toBe(true);
  expect(await handInProof(actor, { ...form, issuedOn })).toEqual(refused("proof.no-file"));
});

test("nobody hands in the file that another sent", async () => {
  const [one, other] = [await someApplicant(), await someApplicant()];
  const fileId = await aSentFile(one, one.applicantId!);
  const form = { applicantId: other.applicantId!, kind: "klachten", fileId, ...said };
  expect(await handInProof(other, form)).toEqual(refused("proof.no-file"));
});

test("two that hand in the same file at once make one proof", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const fileId = await aSentFile(actor, applicantId);
  const form = { applicantId, kind: "klachten", fileId, ...said };
  const outcomes = await Promise.all([handInProof(actor, form), handInProof(actor, form)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused("proof.no-file"));
  expect(await prisma().proof.count({ where: { fileId } })).toBe(1);
});

test("what is only seen is noted by who screens, and by nobody else", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const issuedOn = new Date().toISOString().slice(0, 10);
  const form = { ...said, applicantId, kind: "vog", issuedOn };
  const manager = aContractManager();
  expect((await noteSeen(manager, form)).ok).toBe(true);
  expect(await noteSeen(manager, { ...form, kind: "kvk" })).toEqual(refused("proof.unknown-kind"));
  await expect(noteSeen(actor, form)).rejects.toThrow("Not allowed");
  const [seen] = await listProofs(actor, applicantId);
  expect(seen).toMatchObject({ kind: "vog", file: null, seen: { by: manager.userId } });
  expect(await withdrawProof(actor, seen!.id)).toEqual(refused("proof.gone"));
});

test("a proof is taken back with its file, once", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const { id, fileId } = await aProof(actor, applicantId);
  const outcomes = await Promise.all([withdrawProof(actor, id), withdrawProof(actor, id)]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes).toContainEqual(refused("proof.gone"));
  expect(await findFile(fileId)).toBeNull();
  expect(await listProofs(actor, applicantId)).toEqual([]);
});

test.each(["submitted", "screening", "more_asked"] as const)(
  "nothing is taken back while a request is %s",
  async (state) => {
    const actor = await someApplicant();
    const applicantId = actor.applicantId!;
    const { id } = await aProof(actor, applicantId);
    const at = new Date();
    await prisma().application.create({
      data: {
        ...{ applicantId, state, reference: `A-${id}`, contactEmail: "start@zorg.test" },
        ...{ tokenHash: id, tokenExpiresAt: at, createdAt: at, updatedAt: at },
        ...{ submittedAt: at, dueOn: at },
      },
    });
    const outcome = await withdrawProof(actor, id);
    expect(outcome).toEqual({ ok: false, refusals: [{ code: "proof.in-use", conflict: true }] });
  },
);

test("the file is opened by its own organisation and by who screens, which is written down", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const { fileId } = await aProof(actor, applicantId);
  const manager = aContractManager();
  expect(await openProof(actor, fileId)).toMatchObject({ name: "bewijs.pdf" });
  expect(await openProof(manager, fileId)).toMatchObject({ mediaType: "application/pdf" });
  expect(await openProof(anActor(["quality-officer"]), fileId)).toMatchObject({
    name: "bewijs.pdf",
  });
  const opened = (await auditOf(applicantId)).filter(({ action }) => action === "proof.open");
  expect(opened).toHaveLength(2);
  expect(opened[0]?.actor).toBe(manager.userId);
});

test("another organisation finds nothing, in twenty tries", async () => {
  const supplierId = await aSupplier();
  const owner = aManagerOf(supplierId);
  const applicantId = await applicantOf(owner, supplierId);
  const { id, fileId } = await aProof(owner, applicantId);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const stranger = attempt % 2 ? aManagerOf(await aSupplier()) : await someApplicant();
    await expect(openProof(stranger, fileId)).rejects.toThrow("Missing");
    await expect(openProof(stranger, id)).rejects.toThrow("Missing");
    await expect(listProofs(stranger, applicantId)).rejects.toThrow("Missing");
    await expect(withdrawProof(stranger, id)).rejects.toThrow("Missing");
    await expect(aSentFile(stranger, applicantId)).rejects.toThrow("Missing");
  }
  expect(await findFile(fileId)).not.toBeNull();
});

test.each(["access-worker", "access-lead", "policy-maker"] as const)(
  "a %s reads the facts and opens no file",
  async (role) => {
    const actor = await someApplicant();
    const { fileId } = await aProof(actor, actor.applicantId!);
    expect(await listProofs(anActor([role]), actor.applicantId!)).toHaveLength(1);
    await expect(openProof(anActor([role]), fileId)).rejects.toThrow("Not allowed");
  },
);

test("editors, referrers without the right and visitors are turned away", async () => {
  const supplierId = await aSupplier();
  const owner = aManagerOf(supplierId);
  const applicantId = await applicantOf(owner, supplierId);
  const { fileId } = await aProof(owner, applicantId);
  for (const one of [anEditorOf(supplierId), anActor(["general-practitioner"]), aVisitor()]) {
    await expect(listProofs(one, applicantId)).rejects.toThrow("Not allowed");
    await expect(openProof(one, fileId)).rejects.toThrow("Not allowed");
  }
});

test("who sends very many files is stopped", async () => {
  const actor = await someApplicant();
  const applicantId = actor.applicantId!;
  const facts = { name: "x", mediaType: "x", bytes: 1, sha256: "x", key: "x" };
  const row = { ...facts, storedBy: actor.userId, storedAt: new Date() };
  await prisma().storedFile.createMany({ data: Array.from({ length: 40 }, () => row) });
  const file = { name: "x.pdf", type: "application/pdf", content: [].values() as never };
  expect(await keepProofFile(actor, { applicantId, file })).toEqual(refused("file.too-many"));
});

test("the link of a request that is over opens nothing of a supplier, and a draft lives on by its proofs", async () => {
  const actor = await someApplicant(await aSupplier());
  const applicantId = actor.applicantId!;
  const application = () => prisma().application.findFirstOrThrow({ where: { applicantId } });
  await prisma().application.updateMany({
    where: { applicantId },
    data: { updatedAt: new Date("2026-01-01"), tokenExpiresAt: new Date("2026-04-01") },
  });
  const { fileId } = await aProof(actor, applicantId);
  expect((await application()).tokenExpiresAt.getTime()).toBeGreaterThan(Date.now());
  await prisma().application.updateMany({
    where: { applicantId },
    data: {
      ...{ state: "decided", submittedAt: new Date(), decidedAt: new Date() },
      dueOn: new Date("2027-01-04"),
    },
  });
  await expect(listProofs(actor, applicantId)).rejects.toThrow("Missing: applicant");
  await expect(openProof(actor, fileId)).rejects.toThrow("Missing: applicant");
  await expect(aSentFile(actor, applicantId)).rejects.toThrow("Missing: applicant");
});
