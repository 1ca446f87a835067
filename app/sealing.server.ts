/**
 * Closing content with a key of its own: AES-256-GCM. The key itself is sealed with the master key
 * (master-keys.server.ts) and kept beside what it closes, or apart from it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

import { seal, unseal } from "./master-keys.server";

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** `place` says where the key is kept; only there it opens again. */
export function newKey(purpose: string, place: string): { key: Buffer; sealed: string } {
  const key = randomBytes(KEY_BYTES);
  return { key, sealed: seal(purpose, place, key.toString("base64")) };
}

export function openKey(purpose: string, place: string, sealed: string): Buffer {
  return Buffer.from(unseal(purpose, place, sealed), "base64");
}

/** `place` is authenticated with the content: elsewhere it does not open. */
export function close(key: Buffer, place: string, content: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Throws on content that was changed, or that stood in another place. */
export function open(key: Buffer, place: string, closed: Uint8Array): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, closed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(closed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(closed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
}
