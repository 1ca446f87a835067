import { caseOwners } from "./cases.server";
import { assertReferrer } from "../needs/need-for.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** Who stands in for the actor: hears of what stays late, and has those cases on its own list. */
export function nameDeputy(actor: Actor, deputyId: string | null): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const organisationId = assertReferrer(actor, "need.keep");
    const { userId } = actor;
    const key = { userId, organisationId };
    if (deputyId !== null) {
      const colleagues = await caseOwners(tx, organisationId);
      const isColleague = colleagues.some((one) => one.userId === deputyId);
      if (!isColleague || deputyId === userId)
        return refuse("case.no-colleague", { field: "vervanger" });
    }
    await tx.caseDeputy.deleteMany({ where: key });
    if (deputyId !== null) await tx.caseDeputy.create({ data: { ...key, deputyId } });
    const trace = { action: "case.name-deputy", subject: `user/${userId}`, announce: [] };
    return changed(null, { ...trace, details: { deputy: deputyId } });
  });
}
