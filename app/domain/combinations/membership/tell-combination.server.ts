/** Who hears of it: every member, or the lead party alone where there is something for it to do. */
import type { HeldCombination } from "./hold-combination.server";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";

export type Told = {
  kind: "governance-to-sign" | "combination-incomplete";
  key: string;
  now: Date;
};

export async function tellCombination(
  tx: Tx,
  { code, members }: Pick<HeldCombination, "code" | "members">,
  { kind, key, now }: Told,
): Promise<void> {
  const concerned =
    kind === "combination-incomplete" ? members.filter((one) => one.isLead) : members;
  for (const { id: supplierId } of concerned) {
    const to = { supplierId, roles: ["provider-manager"] as const };
    await notify(
      tx,
      { kind, subject: `combination/${code}`, eventKey: key },
      { concerned: to, now },
    );
  }
}
