import { randomBytes } from "node:crypto";

import { beforeEach, expect, test } from "vitest";

import { aDatabase } from "~test/setup/database";

import {
  findFile,
  forgetLooseFile,
  forgetLooseFiles,
  PIECE_BYTES,
  readFile,
  storeFile,
} from "./stored-files.server";
import { prisma } from "~/db/client.server";

aDatabase();
beforeEach(() => prisma().storedFile.deleteMany());

const facts = { name: "brief.pdf", mediaType: "application/pdf", storedBy: "somebody" };

async function* inPieces(content: Buffer, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function contentOf(id: string) {
  const pieces: Buffer[] = [];
  for await (const piece of readFile(id)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test.each([0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 600_000])(
  "%i bytes come back as they went",
  async (bytes) => {
    const content = randomBytes(bytes);
    const { id } = await storeFile(facts, inPieces(content, 10_001));
    expect(await findFile(id)).toEqual({ ...facts, id, bytes });
    expect((await contentOf(id)).equals(content)).toBe(true);
  },
);

test("a file is written a piece at a time: the next is not asked for before", async () => {
  const written: number[] = [];
  async function* watched() {
    for (let at = 0; at < 5; at += 1) {
      written.push(await prisma().storedFilePart.count());
      yield Buffer.alloc(PIECE_BYTES, at);
    }
  }
  const { id } = await storeFile(facts, watched());
  expect(written).toEqual([0, 1, 2, 3, 4]);
  const { value } = await readFile(id).next();
  expect((value as Buffer).length).toBe(PIECE_BYTES);
});

test("nothing of the content can be read in the database", async () => {
  const { id } = await storeFile(facts, inPieces(Buffer.from("Jan de Vries ".repeat(50)), 100));
  const [part] = await prisma().storedFilePart.findMany({ where: { fileId: id } });
  expect(Buffer.from(part!.content).includes("Vries")).toBe(false);
  expect((await prisma().storedFile.findUniqueOrThrow({ where: { id } })).key).toMatch(/^\w+:/);
});

async function twoFiles() {
  const files = [1, 2].map(() =>
    storeFile(facts, inPieces(randomBytes(2 * PIECE_BYTES + 9), 65_536)),
  );
  return Promise.all(files);
}

test("a piece opens in its own place of its own file only", async () => {
  const [one, other] = await twoFiles();
  const swap = async (from: object, to: object) => {
    const { content } = await prisma().storedFilePart.findFirstOrThrow({ where: from });
    await prisma().storedFilePart.updateMany({ where: to, data: { content } });
  };
  await swap({ fileId: one!.id, number: 1 }, { fileId: one!.id, number: 0 });
  await expect(contentOf(one!.id)).rejects.toThrow("unable to authenticate");
  await swap({ fileId: one!.id, number: 1 }, { fileId: other!.id, number: 1 });
  await expect(contentOf(other!.id)).rejects.toThrow("unable to authenticate");
});

test("a file that lost its last piece does not pass for whole", async () => {
  const [one, other] = await twoFiles();
  await prisma().storedFilePart.deleteMany({ where: { fileId: one!.id, number: 2 } });
  await expect(contentOf(one!.id)).rejects.toThrow();
  await prisma().storedFile.update({ where: { id: other!.id }, data: { bytes: 2 * PIECE_BYTES } });
  await expect(contentOf(other!.id)).rejects.toThrow("is not whole");
});

test("of a file that broke off nothing remains", async () => {
  async function* broken() {
    yield randomBytes(2 * PIECE_BYTES);
    throw new Error("the line went dead");
  }
  await expect(storeFile(facts, broken())).rejects.toThrow("the line went dead");
  expect(await prisma().storedFile.count()).toBe(0);
  expect(await prisma().storedFilePart.count()).toBe(0);
});

test("what nothing holds on to goes after a day, with its pieces", async () => {
  const now = new Date("2026-11-26T09:00:00Z");
  const [yesterday, today] = [new Date("2026-11-25T08:59:00Z"), new Date("2026-11-25T09:01:00Z")];
  const [old, held, fresh] = await Promise.all(
    [yesterday, yesterday, today].map((at) =>
      storeFile(facts, inPieces(randomBytes(9), 9), { now: at }),
    ),
  );
  const applicant = await prisma().applicant.create({ data: { createdAt: now, updatedAt: now } });
  await prisma().proof.create({
    data: {
      ...{ applicantId: applicant.id, kind: "x", fileId: held!.id },
      ...{ handedInBy: "somebody", handedInAt: now },
    },
  });
  await forgetLooseFiles(now);
  const kept = await prisma().storedFile.findMany({ select: { id: true } });
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set([held!.id, fresh!.id]));
  expect(await prisma().storedFilePart.count({ where: { fileId: old!.id } })).toBe(0);
  await forgetLooseFile(held!.id);
  expect(await findFile(held!.id)).not.toBeNull();
});
