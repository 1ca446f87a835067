import { applicantFor } from "./own-applicant.server";
import { changed, commit } from "~/db/commit.server";
import { findFile, readFile } from "~/db/files/stored-files.server";
import { db } from "~/db/read.server";
import { type Actor, may } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

export type OpenedFile = {
  name: string;
  mediaType: string;
  bytes: number;
  content: AsyncIterable<Uint8Array>;
};

/** The file of a proof; that the region opened it is written down before anything is shown. */
export async function openProof(actor: Actor, fileId: string): Promise<OpenedFile> {
  const proof = isUuid(fileId) ? await db.proof.findUnique({ where: { fileId } }) : null;
  // Whose it is is asked also when there is none, so that both answer alike.
  await applicantFor(actor, "proof.open", proof?.applicantId ?? "");
  const file = await findFile(fileId);
  if (!proof || !file) throw new Missing("file");
  if (may(actor, "application.screen")) await noteOpening(actor, proof);
  return { ...file, content: readFile(fileId) };
}

function noteOpening(actor: Actor, { id, applicantId, kind }: Opened) {
  const subject = `applicant/${applicantId}`;
  const details = { proof: id, kind };
  return commit(actor, async () =>
    changed(null, { action: "proof.open", subject, details, announce: [] }),
  );
}

type Opened = { id: string; applicantId: string; kind: string };
