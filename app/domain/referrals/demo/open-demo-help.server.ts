import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";

/** The first combination of the demo. */
const CODE = "c01";
const RESIDENTS = 6;
/** From so many municipalities. */
const PAYING = 4;

/** Residents whom a combination helped before there was a portal: a number each, and nobody. Added once. */
export async function openDemoHelp(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "demo.load");
  const found = await db.supplier.findUnique({
    where: { code: CODE },
    include: { trajectories: { where: { referralId: null }, select: { id: true } } },
  });
  if (!found || found.trajectories.length > 0) return;
  const { municipalities } = await getRegion(now);
  await derive((tx) =>
    tx.trajectory.createMany({
      data: Array.from({ length: RESIDENTS }, (_, n) => ({
        ...{ supplierId: found.id, openedAt: now },
        municipality: municipalities[n % PAYING]?.code ?? null,
      })),
    }),
  );
}
