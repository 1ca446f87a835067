/**
 * What nearly every page asks for and seldom changes, kept by the process.
 *
 * It is looked at again every few seconds. When the database is away or slow, what is kept serves on:
 * search must not fail because of the words around it. The server program and the Remix build share
 * what is kept through the process.
 */
import { setTimeout as pause } from "node:timers/promises";

import { databaseAddress } from "~/db/address.server";

const RECHECK_MS = 5_000;
const PATIENCE_MS = 300;

export type Keeper<T> = {
  /** Throws only when nothing is kept yet and the database cannot be asked. */
  get: () => Promise<T>;
  /** The next one to ask waits for a new look. */
  forget: () => void;
};

type Kept<T> = { value: T; checkedAt: number };
type Room<T> = { kept?: Kept<T> | undefined; look?: Promise<T> | undefined };

const rooms = globalThis as { etalageKept?: Map<string, Room<unknown>> };

/** `look` gets what is kept, so that it can say that nothing changed. */
export function keeper<T>(name: string, look: (last: T | undefined) => Promise<T>): Keeper<T> {
  return {
    get: async () => {
      const room = roomOf<T>(name);
      const { kept } = room;
      if (kept && performance.now() - kept.checkedAt < RECHECK_MS) return kept.value;
      const looking = lookAgain(room, look);
      return kept
        ? Promise.race([looking, pause(PATIENCE_MS, kept.value, { ref: false })])
        : looking;
    },
    forget: () => {
      rooms.etalageKept?.delete(keyOf(name));
    },
  };
}

function roomOf<T>(name: string): Room<T> {
  rooms.etalageKept ??= new Map();
  const room = rooms.etalageKept.get(keyOf(name)) ?? {};
  rooms.etalageKept.set(keyOf(name), room);
  return room as Room<T>;
}

/** What is kept holds for one database. */
function keyOf(name: string): string {
  return `${databaseAddress().app} ${name}`;
}

/** One look at a time; one that fails leaves what was kept in its place for a while. */
function lookAgain<T>(room: Room<T>, look: (last: T | undefined) => Promise<T>): Promise<T> {
  room.look ??= look(room.kept?.value)
    .catch((error: unknown) => {
      if (room.kept) return room.kept.value;
      throw error;
    })
    .then((value) => {
      room.kept = { value, checkedAt: performance.now() };
      return value;
    })
    .finally(() => {
      room.look = undefined;
    });
  return room.look;
}
