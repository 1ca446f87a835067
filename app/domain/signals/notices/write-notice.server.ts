import { randomUUID } from "node:crypto";

import { type Audience, type NoticeWords, noticeFaults } from "./notice";
import { plainText } from "../signal-text";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, isIsoDay } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type SentNotice = NoticeWords & {
  /** Null: a new one. */
  id: string | null;
  /** As the form saw it: somebody else may have saved since. */
  revision: number;
  audience: Audience;
  /** Empty: all. */
  segment: string;
  municipality: string;
  /** Empty: today. */
  validFrom: string;
};

/** Writes a draft; nobody reads it before it is published. */
export function writeNotice(
  actor: Actor,
  sent: SentNotice,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "notice.write");
    const words = { title: plainText(sent.title), text: plainText(sent.text) };
    const fault = noticeFaults(words) ?? (await addressFault(sent, now));
    if (fault) return fault;
    const id = sent.id ?? randomUUID();
    const row = { ...rowOf(sent, now), ...words, writtenBy: actor.userId, writtenAt: now };
    if (sent.id === null) await tx.notice.create({ data: { id, ...row } });
    else if (!(await save(tx, { id, revision: sent.revision, row })))
      return refuseMove("notice.moved-already");
    const trace = { action: "notice.write", subject: `notice/${id}`, announce: [] };
    return changed({ id }, { ...trace, details: { title: words.title, audience: sent.audience } });
  });
}

function rowOf({ revision, audience, segment, municipality, validFrom }: SentNotice, now: Date) {
  return {
    ...{ audience, revision: revision + 1 },
    segment: audience === "providers" && segment !== "" ? segment : null,
    municipality: municipality === "" ? null : municipality,
    validFrom: dateOf(validFrom === "" ? dayAt(now) : validFrom),
  };
}

type Saved = { id: string; revision: number; row: Prisma.NoticeUpdateManyMutationInput };

/** False where it is no draft any more, or another save came first. */
async function save(tx: Tx, { id, revision, row }: Saved): Promise<boolean> {
  if (!isUuid(id)) return false;
  const where = { id, state: "draft", revision };
  return (await tx.notice.updateMany({ where, data: row })).count > 0;
}

async function addressFault(
  { segment, municipality, validFrom }: SentNotice,
  now: Date,
): Promise<Refused | null> {
  const { segments, municipalities } = await getRegion(now);
  const isKnown = (list: { code: string }[], code: string) =>
    code === "" || list.some((one) => one.code === code);
  if (!isKnown(segments, segment)) return refuse("notice.no-such-segment", { field: "segment" });
  if (!isKnown(municipalities, municipality))
    return refuse("notice.no-such-municipality", { field: "gemeente" });
  return validFrom === "" || isIsoDay(validFrom)
    ? null
    : refuse("notice.no-day", { field: "vanaf" });
}
