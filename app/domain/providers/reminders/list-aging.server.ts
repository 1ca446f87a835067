import { type Stage, stagesAt } from "./reminder";
import { scopeAround } from "../contracts/contract-scope";
import { isShown } from "../offers/get-offer.server";
import { contractLine } from "../offers/offer-rows.server";
import { currentDeclaration } from "../waiting-times/current-declaration.server";
import { db } from "~/db/read.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";

/** `declarationId` 0: nothing was ever declared. */
export type AgingWait = { offerPlaceId: string; declarationId: bigint; stages: Stage[] };
export type AgingSupplier = { id: string; code: string; waits: AgingWait[] };

const offer = {
  ...{ law: true, segment: true, profile: true, intensities: true, roles: true },
  places: {
    where: { endedOn: null },
    select: { id: true, declarations: currentDeclaration },
    orderBy: { id: "asc" },
  },
} as const;

/** Every supplier on show with waits that reached an age, of offers that are contracted today. */
export async function listAging(now: Date): Promise<AgingSupplier[]> {
  const { clocks } = await getRegion(now);
  const today = dayAt(now);
  const suppliers = await db.supplier.findMany({
    where: isShown,
    select: { id: true, code: true, contracts: true, offers: { select: offer } },
    orderBy: { code: "asc" },
  });
  const aging = suppliers.map(({ id, code, contracts, offers }) => {
    const lines = contracts.map(contractLine);
    const shown = offers.filter((one) => {
      const scope = scopeAround(lines, one, today);
      return scope !== null && scope.from <= today;
    });
    const waits = shown.flatMap(({ places }) =>
      places.flatMap(({ id: offerPlaceId, declarations: [current] }) => {
        const declared = current ? { asOf: dayNumber(current.asOf) } : null;
        const stages = stagesAt(declared, today, clocks);
        return stages.length > 0
          ? [{ offerPlaceId, declarationId: current?.id ?? 0n, stages }]
          : [];
      }),
    );
    return { id, code, waits };
  });
  return aging.filter(({ waits }) => waits.length > 0);
}
