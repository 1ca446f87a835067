import { DEMO_PARTS, type DemoPlace } from "./demo-ways";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import {
  answerPart,
  getIntake,
  nameContact,
  proposePart,
} from "~/domain/combinations/public.server";
import type { Outcome } from "~/domain/kernel/outcome";

/** Somebody who speaks for a provider; null where nobody has an account. */
export async function demoManagerOf(supplierId: string): Promise<Actor | null> {
  const found = await db.organisationMember.findFirst({
    where: { organisation: { supplierId }, roles: { has: "provider-manager" } },
  });
  if (!found) return null;
  const { userId, organisationId } = found;
  const roles: Actor["roles"] = ["provider-manager"];
  return { userId, organisationId, roles, supplierIds: [supplierId], municipalities: [] };
}

type Shared = { code: string; referralId: string; now: Date };

/** Who receives asks two members to do a part; who can sign in says yes, and is the one to call. */
export async function shareDemoHelp(
  { manager }: DemoPlace,
  { code, referralId, now }: Shared,
): Promise<void> {
  const which = { code, referralId };
  const { members, receivers } = await getIntake(manager, which, now);
  const others = members.filter(({ id }) => !receivers.includes(id));
  const people = await Promise.all(others.map(({ id }) => demoManagerOf(id)));
  const first = people.findIndex((one) => one !== null);
  if (first < 0) return;
  const ask = async (member: string, scope: string) =>
    done(await proposePart(manager, { ...which, members: [member], scope, replaces: null }, now));
  const { code: member } = others[first]!;
  await ask(member, DEMO_PARTS[0]);
  const { needs } = await getIntake(manager, which, now);
  const answer = { move: "accept" as const };
  done(await answerPart(people[first]!, { ...which, id: needs[0]!.parts[0]!.id, answer }, now));
  const contact = { member, person: "De gezinscoach", phone: "0229 000 000" };
  done(await nameContact(manager, { ...which, ...contact }, now));
  const waiting = others.find((_, n) => n !== first);
  if (waiting) await ask(waiting.code, DEMO_PARTS[1]);
}

function done(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`The demo cannot share help: ${outcome.refusals[0]?.code}`);
}
