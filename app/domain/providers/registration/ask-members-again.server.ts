import { mayAskMember } from "./member-address.server";
import { applicationMemberAsked } from "../events";
import type { Tx } from "~/db/commit.server";
import type { Event } from "~/domain/kernel/event";

/** What a member said holds no more, once what it said it of has changed; its link stays the same. */
const UNSAID = { confirmedAt: null, declinedAt: null, confirmedBy: "", part: "" };

/** Asks every member that had answered anew: what the request says has changed since. */
export async function askMembersAgain(
  tx: Tx,
  applicationId: string,
  only: { kvk?: string } = {},
): Promise<Event[]> {
  const said = { OR: [{ confirmedAt: { not: null } }, { declinedAt: { not: null } }] };
  const where = { applicationId, ...only, ...said };
  const members = await tx.applicationMember.findMany({ where, orderBy: { kvk: "asc" } });
  await tx.applicationMember.updateMany({ where, data: UNSAID });
  return lettersTo(members);
}

/** A letter to each that may still get one today. */
export async function lettersTo(
  members: { id: string; kvk: string; email: string }[],
): Promise<Event[]> {
  const events: Event[] = [];
  for (const member of members)
    if (await mayAskMember(member)) events.push(applicationMemberAsked(member.id));
  return events;
}
