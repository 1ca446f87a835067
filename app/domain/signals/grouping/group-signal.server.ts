import { tagName, tagsFault } from "./grouping";
import { signalFor } from "../signals/signal-for.server";
import { noteFault } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** The desk says under which words a signal falls; a new word stays for the next. */
export function tagSignal(
  actor: Actor,
  sent: { id: string; tags: string[] },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "signal.work");
    const { id } = await signalFor(tx, sent.id);
    const tags = [...new Set(sent.tags.map(tagName).filter((tag) => tag !== ""))].toSorted();
    const fault = tagsFault(tags) ?? noteFault(tags.join(" "), "nieuw");
    if (fault) return fault;
    await tx.signalTag.createMany({
      data: tags.map((name) => ({ name, addedBy: actor.userId, addedAt: now })),
      skipDuplicates: true,
    });
    await tx.signal.update({ where: { id }, data: { tags } });
    const data = { signalId: id, at: now, by: actor.userId, act: "tag", text: tags.join(", ") };
    await tx.signalEntry.create({ data });
    const trace = { action: "signal.tag", subject: `signal/${id}`, announce: [] };
    return changed(null, { ...trace, details: { tags } });
  });
}

/** The desk says that a signal says the same as another of the same supplier; empty: as none. */
export function joinSignal(
  actor: Actor,
  sent: { id: string; belongsToId: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "signal.work");
    const { id, supplierId } = await signalFor(tx, sent.id);
    const wanted = sent.belongsToId;
    const other = isUuid(wanted)
      ? await tx.signal.findFirst({
          where: { id: wanted, supplierId, belongsToId: null, NOT: { id } },
          select: { id: true, number: true },
        })
      : null;
    const isHead = (await tx.signal.count({ where: { belongsToId: id } })) > 0;
    if (wanted !== "" && (!other || isHead))
      return refuse("signal.no-such-other", { field: "bij" });
    await tx.signal.update({ where: { id }, data: { belongsToId: other?.id ?? null } });
    const text = other ? `S-${other.number}` : "";
    await tx.signalEntry.create({
      data: { signalId: id, at: now, by: actor.userId, act: "join", text },
    });
    const trace = { action: "signal.join", subject: `signal/${id}`, announce: [] };
    return changed(null, { ...trace, details: { to: other?.id ?? "" } });
  });
}
