import { findMember } from "./member-link.server";
import { LONGEST_PART } from "./own-members";
import { applicationMemberAnswered } from "../events";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";

/** `token` is the right: who holds it reads the mail of the member. */
export type Part = { token: string; takesPart: boolean; name: string; part: string };

/** A member of a combination confirms its own part, or declines; once. */
export async function answerAsMember(
  actor: Actor,
  { token, takesPart, name, part }: Part,
  now = new Date(),
): Promise<Outcome<{ takesPart: boolean }>> {
  assertMay(actor, "application.confirm-part");
  const member = await findMember(token, now);
  if (!member) throw new Missing("application-member");
  if (name === "") return refuse("registration.no-name", { field: "name" });
  if (takesPart && part === "") return refuse("registration.no-part", { field: "part" });
  if (part.length > LONGEST_PART || name.length > 200)
    return refuse("registration.too-long", { field: "part", details: { most: LONGEST_PART } });
  return commit(actor, async (tx) => {
    const { count } = await tx.applicationMember.updateMany({
      where: {
        ...{ id: member.id, confirmedAt: null, declinedAt: null },
        application: { state: "draft" },
      },
      data: {
        ...{ confirmedBy: name, part },
        ...(takesPart ? { confirmedAt: now } : { declinedAt: now }),
      },
    });
    if (count === 0) return refuseMove("application-member.answered-already");
    const subject = `application-member/${member.id}`;
    const action = `application-member.${takesPart ? "confirm" : "decline"}`;
    const announce = [applicationMemberAnswered(member.applicationId)];
    return changed({ takesPart }, { action, subject, announce });
  });
}
