/** The key of one file, and how a part of it is closed and opened. */
import type { SealedPlace } from "../seal-anew.server";
import { close, newKey, open, openKey } from "~/sealing.server";

const PURPOSE = "files";

/** Where the keys of files stand. */
export const FILE_KEYS: SealedPlace = {
  ...{ table: "stored_file", id: "id", sealed: "key" },
  ...{ purpose: PURPOSE, placeOf: placeOfKey },
};

/** Who keeps the keys of some files. What is kept elsewhere stands as null beside the file. */
export type FileKeys = {
  make: (fileId: string) => { key: Buffer; sealed: string | null };
  find: (fileId: string, sealed: string | null) => Buffer;
};

/** The house: sealed with the master key, beside the file. */
export const HOUSE_KEYS: FileKeys = {
  make: (fileId) => newKey(PURPOSE, placeOfKey(fileId)),
  find: (fileId, sealed) => openKey(PURPOSE, placeOfKey(fileId), sealed ?? ""),
};

/** Whoever holds on to the file keeps its key: in memory until then, so that no copy of the tables has it. */
export function heldKeys(known = new Map<string, Buffer>()): FileKeys {
  return {
    make: (fileId) => {
      const { key } = newKey(PURPOSE, placeOfKey(fileId));
      known.set(fileId, key);
      return { key, sealed: null };
    },
    find: (fileId) => {
      const key = known.get(fileId);
      if (!key) throw new Error(`Nobody holds the key of the stored file ${fileId}.`);
      return key;
    },
  };
}

/** A part opens only as this part of this file. */
type Place = { fileId: string; number: number };

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
