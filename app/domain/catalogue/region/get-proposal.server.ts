import type { RegionYaml } from "./read-region.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

export type OpenProposal = { id: string; by: string; at: Date; yaml: RegionYaml };

export type LoadedVersion = { startsOn: Date; loadedAt: Date };

/** The proposal that lies open, or null. */
export async function findProposal(actor: Actor): Promise<OpenProposal | null> {
  assertMay(actor, "region.load");
  const row = await db.regionProposal.findFirst({ where: { state: "open" } });
  return row && { id: row.id, by: row.proposedBy, at: row.proposedAt, yaml: yamlOf(row) };
}

/** When each version was loaded, the newest first. */
export function listLoadedVersions(actor: Actor): Promise<LoadedVersion[]> {
  assertMay(actor, "region.load");
  return db.regionVersion.findMany({
    orderBy: { startsOn: "desc" },
    select: { startsOn: true, loadedAt: true },
  });
}

export function yamlOf(row: { file: string; text: string; includes: unknown }): RegionYaml {
  const { file, text } = row;
  // Written by `proposeRegion` alone.
  return { file, text, includes: row.includes as RegionYaml["includes"], isSent: true };
}
