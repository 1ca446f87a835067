/** The log of a page: its newest number, and adding the next one before anybody else does. */
import {
  differencesOf,
  type PageAct,
  type PageFields,
  type PageKey,
  type PageVersion,
} from "./page";
import type { Published, Reader } from "./published-fields.server";
import type { Tx } from "~/db/commit.server";
import { refuse, type Refused } from "~/domain/kernel/outcome";
import type { Prisma } from "~/generated/prisma/client";

export type Log = {
  newest: PageVersion | undefined;
  /** What stood on the window when the draft was begun, as far as the log knows. */
  lastShown: PageVersion | undefined;
};

const SHOWN: PageAct[] = ["register", "published"];

export async function readLog(from: Reader, key: PageKey): Promise<Log> {
  const orderBy = { revision: "desc" } as const;
  const [newest, lastShown] = await Promise.all([
    from.pageVersion.findFirst({ where: key, orderBy }),
    from.pageVersion.findFirst({ where: { ...key, act: { in: SHOWN } }, orderBy }),
  ]);
  return {
    newest: newest ? asVersion(newest) : undefined,
    lastShown: lastShown ? asVersion(lastShown) : undefined,
  };
}

export function asVersion(row: Prisma.PageVersionGetPayload<object>): PageVersion {
  const { revision, act, by, at } = row;
  return { ...{ revision, act, by, at }, fields: row.fields as unknown as PageFields };
}

export type Entry = { act: PageAct; fields: PageFields; importedTexts?: Record<string, string> };
type About = { key: PageKey; seen: number; by: string; now: Date };

/** Adds entries with the numbers after the one that was seen; refused when another was first. */
export async function append(
  tx: Tx,
  entries: Entry[],
  { key, seen, by, now }: About,
): Promise<Refused | null> {
  const { count } = await tx.pageVersion.createMany({
    data: entries.map(({ act, fields, importedTexts = {} }, i) => ({
      ...key,
      revision: seen + 1 + i,
      ...{ act, fields, importedTexts },
      by: act === "register" ? "system:register" : by,
      at: now,
    })),
    skipDuplicates: true,
  });
  return count === entries.length ? null : changedMeanwhile();
}

export function changedMeanwhile(): Refused {
  return refuse("page.changed-meanwhile");
}

/** The entry that says how a page was found, when the log does not know it like that. */
export function asFound(log: Log, published: Published | null): Entry[] {
  if (!published) return [];
  const isKnown =
    log.lastShown !== undefined &&
    differencesOf(log.lastShown.fields, published.fields).length === 0;
  return isKnown ? [] : [{ act: "register", ...published }];
}
