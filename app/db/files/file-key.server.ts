/** The key of one file, and how a part of it is closed and opened: AES-256-GCM. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

import { seal, unseal } from "~/master-keys.server";

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A part opens only as this part of this file. */
type Place = { fileId: string; number: number };

export function newFileKey(fileId: string): { key: Buffer; sealed: string } {
  const key = randomBytes(KEY_BYTES);
  return { key, sealed: seal("files", `stored-file/${fileId}`, key.toString("base64")) };
}

export function openFileKey(fileId: string, sealed: string): Buffer {
  return Buffer.from(unseal("files", `stored-file/${fileId}`, sealed), "base64");
}

export function closePart(key: Buffer, place: Place, content: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(textOf(place));
  return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

export function openPart(key: Buffer, place: Place, closed: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, closed.subarray(0, IV_BYTES));
  decipher.setAAD(textOf(place));
  decipher.setAuthTag(closed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(closed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
}

function textOf({ fileId, number }: Place): Buffer {
  return Buffer.from(`${fileId}|${number}`);
}
