import { assertReceives, type HeldNeed, inNeed } from "../allocation/hold-need.server";
import { changed, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { personalFault, remarkText } from "~/domain/providers/public";

export type NamedContact = {
  code: string;
  referralId: string;
  /** The code of a member. */
  member: string;
  person: string;
  phone: string;
};

const LONGEST_PERSON = 80;
const PHONE = /^\+?[\d ()-]{6,20}$/;

/** Who receives names the one person whom family and access call about a referral. */
export function nameContact(
  actor: Actor,
  { code, referralId, member, ...sent }: NamedContact,
  now = new Date(),
): Promise<Outcome<null>> {
  return inNeed(actor, { code, referralId, now }, async (tx, held) => {
    assertReceives(held);
    const found = held.members.find((one) => one.code === member);
    if (!found) return refuse("allocation.no-member", { field: "lid" });
    if (!(await knowsWhoItIs(tx, found.id, held)))
      return refuse("intake.no-caller", { field: "lid" });
    const person = remarkText(sent.person);
    const phone = sent.phone.trim();
    const fault = personFault(person) ?? phoneFault(phone);
    if (fault) return fault;
    const data = {
      ...{ combinationId: held.id, memberId: found.id, person, phone },
      ...{ setBy: actor.userId, setAt: now },
    };
    const where = { referralId };
    await tx.intakeContact.upsert({ where, create: { referralId, ...data }, update: data });
    const subject = `referral/${referralId}`;
    return changed(null, { action: "allocation.name-contact", subject, announce: [] });
  });
}

/** Who is called about somebody knows who that is. */
async function knowsWhoItIs(
  tx: Tx,
  memberId: string,
  { referralId, receivers }: HeldNeed,
): Promise<boolean> {
  const does = { referralId, memberId, state: "accepted" };
  return receivers.includes(memberId) || (await tx.allocation.count({ where: does })) > 0;
}

/** It names somebody who works there, and holds no number of anybody. */
function personFault(person: string): Refused | null {
  const isSaid = person !== "" && person.length <= LONGEST_PERSON;
  return isSaid ? personalFault(person, "wie") : refuse("intake.no-person", { field: "wie" });
}

const phoneFault = (phone: string) =>
  PHONE.test(phone) ? null : refuse("intake.no-phone", { field: "telefoon" });
