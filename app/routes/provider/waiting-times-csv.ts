/** The own waiting times in the columns of their register. */
import type { LoaderFunctionArgs } from "@remix-run/node";

import { listOwnWaitingTimes, ownRegister } from "~/domain/providers/public.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const waits = await listOwnWaitingTimes(await requireActor(request));
  return new Response(ownRegister(waits), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="waiting_times.csv"',
    },
  });
}
