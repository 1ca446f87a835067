/** The region's colours. Without them the page keeps its own. */
import { findRegion } from "~/domain/catalogue/public.server";
import { themeCss } from "~/web/theme-css";

export async function loader() {
  const region = await findRegion().catch(() => null);
  return new Response(region ? themeCss(region.theme) : "", {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": region ? "public, max-age=300" : "no-store",
    },
  });
}
