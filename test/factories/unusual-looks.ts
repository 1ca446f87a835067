/** Something that stands out in the log of an organisation, with the one entry behind it. */
import { randomUUID } from "node:crypto";

import { derive } from "~/db/derive.server";
import { noteLook } from "~/db/look.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";

/** About somebody who looked at a referral; its id. */
export function anUnusualLook(
  looker: Actor,
  referralId: string,
  now = new Date(),
): Promise<string> {
  const id = randomUUID();
  const organisationId = looker.organisationId!;
  return derive(async (tx) => {
    await within(tx, looker);
    const groups = ["identity"];
    const what = { event: "look" as const, referralId, groups, ground: "client.look" };
    await noteLook(tx, looker, { what, now });
    const where = { userId: looker.userId, referralId };
    const { id: entryId } = await tx.accessEntry.findFirstOrThrow({ where });
    const kind = "outside";
    const about = { organisationId, userId: looker.userId, kind, bucket: referralId };
    await tx.unusualLook.create({ data: { id, ...about, foundAt: now } });
    await tx.unusualLookEntry.create({ data: { kind, entryId, lookId: id } });
    return id;
  });
}
