/**
 * What one register wants to change: checked before anything is written, then written as one.
 *
 * All registers of an import are prepared first, so that one bad row anywhere stops everything.
 */
import type { RegionConfig } from "../region/region-config";
import type { RegisterFault } from "./register-fault";
import type { IsoDay } from "~/domain/kernel/day";

/** Under which rules, when and in whose name registers are taken in. */
export type IntakeRules = {
  region: RegionConfig;
  today: IsoDay;
  now: Date;
  author: string;
};

export type Tally = {
  added: number;
  changed: number;
  /** Offers at places that are no longer given. */
  removed: number;
  /** Waiting times that are not newer than what is known. */
  skipped: number;
};

export type Prepared = {
  file: string;
  faults: RegisterFault[];
  /** Texts edited in the portal that stay as they are. */
  conflicts: RegisterFault[];
  tally: Tally;
  write: () => Promise<void>;
};

export function tallyOf(counts: Partial<Tally>): Tally {
  return { added: 0, changed: 0, removed: 0, skipped: 0, ...counts };
}

/** An absent column leaves what is known; a new row starts from the defaults. */
export function mergeRow<T extends object>(
  defaults: T,
  before: T | undefined,
  brought: Partial<T>,
): T {
  const fields = Object.keys(defaults) as (keyof T)[];
  const merged = fields.map((field) => {
    const value = brought[field] === undefined ? (before ?? defaults)[field] : brought[field];
    return [field, value];
  });
  return Object.fromEntries(merged) as T;
}
