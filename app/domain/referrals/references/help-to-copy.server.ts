import type { OwnReferral, Side } from "../looking/own-referral.server";
import type { ShownNeed } from "../requests/shown";
import type { Tx } from "~/db/commit.server";

/** What the systems of both sides ask of help, in codes; never who it is about, never an amount. */
export type HelpToCopy = {
  law: string;
  route: string;
  municipality: string | null;
  sender: { name: string; agb: string | null };
  supplier: { name: string; agb: string | null; kvk: string | null };
  trajectory: { number: number; type: string | null } | null;
};

/** Whoever receives it reads the need as it was sent, and not what it became. */
export async function helpToCopy(
  tx: Tx,
  { id, need, shown, organisationId, supplierId, supplierName: name, doctorAgb }: OwnReferral,
  side: Side,
): Promise<HelpToCopy> {
  const { law, municipality } = side === "sender" ? need : (shown as unknown as ShownNeed);
  const sender = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  // A combination goes by the numbers of its lead party, whoever of the members receives.
  const lead = await tx.membership.findFirst({
    where: { combinationId: supplierId, isLead: true },
  });
  const provider = await tx.provider.findUnique({
    where: { supplierId: lead?.providerId ?? supplierId },
    select: { agb: true, kvk: true },
  });
  const trajectory = await tx.trajectory.findUnique({
    where: { referralId: id },
    select: { number: true, type: true },
  });
  return {
    ...{ law, municipality, route: need.route, trajectory },
    sender: { name: sender.name, agb: doctorAgb },
    supplier: { name, agb: provider?.agb ?? null, kvk: provider?.kvk ?? null },
  };
}
