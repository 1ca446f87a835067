/** The key of one file, and how a part of it is closed and opened. */
import type { SealedPlace } from "../seal-anew.server";
import { close, newKey, open, openKey } from "~/sealing.server";

/** Where the keys of files stand. */
export const FILE_KEYS: SealedPlace = {
  ...{ table: "stored_file", id: "id", sealed: "key" },
  ...{ purpose: "files", placeOf: placeOfKey },
};

/** A part opens only as this part of this file. */
type Place = { fileId: string; number: number };

const PURPOSE = "files";

export function newFileKey(fileId: string): { key: Buffer; sealed: string } {
  return newKey(PURPOSE, placeOfKey(fileId));
}

export function openFileKey(fileId: string, sealed: string): Buffer {
  return openKey(PURPOSE, placeOfKey(fileId), sealed);
}

export function closePart(key: Buffer, place: Place, content: Uint8Array): Buffer {
  return close(key, textOf(place), content);
}

export function openPart(key: Buffer, place: Place, closed: Uint8Array): Buffer {
  return open(key, textOf(place), closed);
}

function placeOfKey(fileId: string): string {
  return `stored-file/${fileId}`;
}

function textOf({ fileId, number }: Place): string {
  return `${fileId}|${number}`;
}
