import { randomUUID } from "node:crypto";

import { endOfLink } from "../admission/application-link.server";
import { applicantFor } from "./own-applicant.server";
import { proofFaults, type StatedProof } from "./proof";
import { changed, commit, type Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { assertMay } from "~/domain/accounts/public";
import type { ProofKind } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import { type Outcome, type Refusal, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { type FileFacts, findFile } from "~/db/files/stored-files.server";
import { keepFile, type SentFile } from "~/files/keep-file.server";

/** More than anybody needs; a program that fills the house is stopped. */
const MOST_FILES_AN_HOUR = 40;
const HOUR_MS = 60 * 60 * 1000;

/** Takes the file of a proof, before anything is said of it; whose it is, is known by who sent it. */
export async function keepProofFile(
  actor: Actor,
  { applicantId, file }: { applicantId: string; file: SentFile },
  now = new Date(),
): Promise<Outcome<FileFacts>> {
  await applicantFor(actor, "proof.keep", applicantId);
  const since = new Date(now.getTime() - HOUR_MS);
  const lately = await db.storedFile.count({
    where: { storedBy: actor.userId, storedAt: { gte: since } },
  });
  return lately >= MOST_FILES_AN_HOUR
    ? refuse("file.too-many")
    : keepFile(actor.userId, file, { now });
}

/** The file that the actor sent before, while nothing holds on to it. */
export async function findProofFile(actor: Actor, id: string): Promise<FileFacts | null> {
  const file = isUuid(id) ? await findFile(id) : null;
  if (file?.storedBy !== actor.userId) return null;
  return (await db.proof.count({ where: { fileId: id } })) === 0 ? file : null;
}

export type HandedIn = StatedProof & { applicantId: string; kind: string; fileId: string | null };

/** A proof of which the file is kept; the newest of its kind counts from now on. */
export async function handInProof(
  actor: Actor,
  { applicantId, kind: code, fileId, ...stated }: HandedIn,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  await applicantFor(actor, "proof.keep", applicantId);
  const kind = await kindOf(code, now);
  if (kind?.keep !== "file") return refuse("proof.unknown-kind", { field: "kind" });
  const file = fileId === null ? null : await findProofFile(actor, fileId);
  const missing: Refusal[] = file ? [] : [{ code: "proof.no-file", field: "file" }];
  const refusals = [...proofFaults(stated, kind, dayAt(now)), ...missing];
  if (refusals.length > 0) return { ok: false, refusals };
  return commit(actor, async (tx) => {
    const id = await writeProof(
      tx,
      { applicantId, kind: code, ...stated },
      {
        ...{ fileId: file!.id, handedInBy: actor.userId, handedInAt: now },
      },
    );
    if (id === null) return refuse("proof.no-file", { field: "file" });
    // A draft that is worked on lives on; its number stays, so that an open form still fits.
    await tx.application.updateMany({
      where: { applicantId, state: "draft" },
      data: { updatedAt: now, tokenExpiresAt: endOfLink(now) },
    });
    const subject = `applicant/${applicantId}`;
    return changed(
      { id },
      { action: "proof.keep", subject, details: { kind: code }, announce: [] },
    );
  });
}

export type SeenProof = StatedProof & { applicantId: string; kind: string };

/** Who screens saw it; of the thing itself nothing is kept. */
export async function noteSeen(
  actor: Actor,
  { applicantId, kind: code, ...stated }: SeenProof,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  assertMay(actor, "application.screen");
  await applicantFor(actor, "proof.read", applicantId);
  const kind = await kindOf(code, now);
  if (kind?.keep !== "seen") return refuse("proof.unknown-kind", { field: "kind" });
  const refusals = proofFaults(stated, kind, dayAt(now));
  if (refusals.length > 0) return { ok: false, refusals };
  return commit(actor, async (tx) => {
    const id = await writeProof(
      tx,
      { applicantId, kind: code, ...stated },
      {
        ...{ handedInBy: actor.userId, handedInAt: now, seenBy: actor.userId },
        seenOn: dateOf(isoDay(dayAt(now))),
      },
    );
    if (id === null) return refuse("proof.no-file", { field: "file" });
    const subject = `applicant/${applicantId}`;
    const details = { kind: code };
    return changed({ id }, { action: "proof.note-seen", subject, details, announce: [] });
  });
}

async function kindOf(code: string, now: Date): Promise<ProofKind | undefined> {
  const { admission } = await getRegion(now);
  return admission?.proofs.find((kind) => kind.code === code);
}

type How = {
  fileId?: string;
  handedInBy: string;
  handedInAt: Date;
  seenBy?: string;
  seenOn?: Date;
};

/** Null when somebody handed in the same file meanwhile. */
async function writeProof(tx: Tx, proof: SeenProof, how: How): Promise<string | null> {
  const { applicantId, kind, number, issuer, issuedOn, validUntil } = proof;
  const id = randomUUID();
  const days = {
    issuedOn: issuedOn === null ? null : dateOf(issuedOn),
    validUntil: validUntil === null ? null : dateOf(validUntil),
  };
  const said = { kind, number: number.trim(), issuer: issuer.trim(), ...days };
  const { count } = await tx.proof.createMany({
    data: [{ id, applicantId, ...said, ...how }],
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}
