/** Who hears of it: every member, or the lead party alone where there is something for it to do. */
import type { HeldCombination } from "./hold-combination.server";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";

const FOR_THE_LEAD: readonly string[] = ["combination-incomplete", "combination-declined"];

type Change = { kind: "lead-changed" | "combination-ended"; key: string; now: Date };
export type Told = {
  kind:
    | Change["kind"]
    | "governance-to-sign"
    | "combination-incomplete"
    | "combination-asked"
    | "combination-declined";
  key: string;
  now: Date;
};

export async function tellCombination(
  tx: Tx,
  { code, members }: Pick<HeldCombination, "code" | "members">,
  { kind, key, now }: Told,
): Promise<void> {
  const concerned = FOR_THE_LEAD.includes(kind) ? members.filter((one) => one.isLead) : members;
  for (const { id: supplierId } of concerned) {
    const to = { supplierId, roles: ["provider-manager"] as const };
    await notify(
      tx,
      { kind, subject: `combination/${code}`, eventKey: key },
      { concerned: to, now },
    );
  }
}

/** Who contracts and pays it hears whom to speak to, and that it is over. */
export async function tellFunder(
  tx: Tx,
  { code }: Pick<HeldCombination, "code">,
  { kind, key, now }: Change,
): Promise<void> {
  const news = { kind, subject: `combination/${code}`, eventKey: key };
  await notify(tx, news, { concerned: { roles: ["contract-manager"] }, now });
}
