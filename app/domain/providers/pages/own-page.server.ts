import type { PageKey } from "./page";
import type { Reader } from "./published-fields.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";

/** The supplier on whose behalf the person acts. */
export function ownSupplierId(actor: Actor, permission: Permission): string {
  const supplierId = actor.supplierIds[0];
  assertMay(actor, permission, supplierId);
  return supplierId ?? "";
}

/** The page of an own offer, or the own page without a code; another's is as missing as an unknown one. */
export async function ownPage(
  from: Reader,
  actor: Actor,
  { offerCode, permission }: { offerCode: string; permission: Permission },
): Promise<PageKey> {
  const first = ownSupplierId(actor, permission);
  if (offerCode === "") return { supplierId: first, offerCode };
  const supplierId = { in: actor.supplierIds };
  const select = { supplierId: true } as const;
  const [offer, draft] = await Promise.all([
    from.offer.findFirst({ where: { supplierId, code: offerCode }, select }),
    from.pageVersion.findFirst({ where: { supplierId, offerCode }, select }),
  ]);
  const own = offer ?? draft;
  if (!own) throw new Missing("offer");
  assertMay(actor, permission, own.supplierId);
  return { supplierId: own.supplierId, offerCode };
}
