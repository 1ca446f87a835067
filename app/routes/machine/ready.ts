/** Whether the app can serve visitors: its database answers and holds a region. */
import { hasRegion } from "~/domain/catalogue/public.server";

export async function loader() {
  const isReady = await hasRegion().catch(() => false);
  return Response.json(
    { status: isReady ? "ok" : "degraded" },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
