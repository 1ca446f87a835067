import { type Difference, differencesOf, type PageAct, type PageVersion } from "./page";
import { asVersion } from "./page-log.server";
import { ownPage } from "./own-page.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";

export type VersionStep = {
  revision: number;
  act: PageAct;
  by: string;
  at: Date;
  /** Against the version before it. */
  differences: Difference[];
};

/** How many steps back the history goes on the screen. */
const SHOWN = 100;

/** The history of an own page, newest first. */
export async function listVersions(actor: Actor, offerCode: string): Promise<VersionStep[]> {
  const key = await ownPage(db, actor, { offerCode, permission: "page.read" });
  const rows = await db.pageVersion.findMany({
    where: key,
    orderBy: { revision: "desc" },
    take: SHOWN + 1,
  });
  const versions = rows.map(asVersion);
  return versions.slice(0, SHOWN).map((version, i) => step(version, versions[i + 1]));
}

function step({ fields, ...version }: PageVersion, before: PageVersion | undefined): VersionStep {
  return { ...version, differences: before ? differencesOf(before.fields, fields) : [] };
}
