/** The letters to suppliers about requests without a name; their links are made when they are sent. */
import type { Listener } from "~/db/outbox.server";
import { type SupplierNews, tellSupplier } from "~/domain/referrals/public.server";

/** To the managers of the supplier of each request that the event names. */
export const toSupplierOf =
  (kind: SupplierNews): Listener =>
  async (tx, messages) => {
    for (const { id: message, payload } of messages) {
      const ids = [payload["requestIds"] ?? []].flat().map(String);
      const requests = await tx.availabilityRequest.findMany({
        where: { id: { in: ids } },
        select: { id: true, number: true, supplierId: true },
        orderBy: { number: "asc" },
      });
      for (const request of requests)
        await tellSupplier(tx, { request, kind, key: `outbox/${message}` }, new Date());
    }
  };
