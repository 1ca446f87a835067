import { assertLead, holdCombination } from "../membership/hold-combination.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dateOf, dayAt, type DayNumber, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type NamedReceiver = {
  code: string;
  from: DayNumber | null;
  /** Codes of members; without a deputy "". */
  receiver: string;
  deputy: string;
};

/** The lead party writes down who of the members receives from a day on, as they agreed; all hear of it. */
export function nameReceiver(
  actor: Actor,
  { code, from, receiver, deputy }: NamedReceiver,
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "allocation.keep", actor.supplierIds[0]);
  return commit(actor, async (tx) => {
    const held = await holdCombination(tx, { supplier: { code } }, actor.supplierIds);
    if (!held?.own) throw new Missing("combination");
    assertLead(held);
    const idOf = (member: string) => held.members.find((one) => one.code === member)?.id ?? null;
    const receiverId = idOf(receiver);
    const deputyId = idOf(deputy);
    if (from === null || from < dayAt(now)) return refuse("intake.no-day", { field: "vanaf" });
    if (receiverId === null) return refuse("intake.no-receiver", { field: "ontvanger" });
    if ((deputy !== "" && deputyId === null) || deputyId === receiverId)
      return refuse("intake.no-deputy", { field: "vervanger" });
    const whose = { combinationId: held.id, fromOn: dateOf(from) };
    const data = { receiverId, deputyId, setBy: actor.userId, setAt: now };
    await tx.intakeTurn.upsert({
      where: { combinationId_fromOn: whose },
      create: { ...whose, ...data },
      update: data,
    });
    const kind = "intake-turn";
    const eventKey = `intake/${held.id}/${now.toISOString()}`;
    const roles = NOTIFICATION_KINDS[kind];
    for (const { id: supplierId } of held.members)
      await notify(
        tx,
        { kind, subject: `combination/${code}`, eventKey },
        { concerned: { supplierId, roles }, now },
      );
    return changed(null, {
      ...{ action: "combination.name-receiver", subject: `combination/${code}` },
      ...{ details: { from: isoDay(from), receiver, deputy }, announce: [] },
    });
  });
}
