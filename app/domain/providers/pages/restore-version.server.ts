import type { PageFields } from "./page";
import { ownPage } from "./own-page.server";
import { saveDraft } from "./save-draft.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

type Restoring = { offerCode: string; revision: number; from: number };

/** An earlier version becomes the draft; nothing that was shown changes until it is published. */
export async function restoreVersion(
  actor: Actor,
  { offerCode, revision, from }: Restoring,
  now = new Date(),
): Promise<Outcome<{ revision: number }>> {
  const key = await ownPage(db, actor, { offerCode, permission: "page.save" });
  const version = await db.pageVersion.findFirst({ where: { ...key, revision: from } });
  if (!version) throw new Missing("version");
  const fields = version.fields as unknown as PageFields;
  return saveDraft(actor, { offerCode, revision, fields }, now);
}
