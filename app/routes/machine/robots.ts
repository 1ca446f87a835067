/** What search engines may read: made-up data not at all, and never every combination of filters. */
import { findRegion } from "~/domain/catalogue/public.server";
import { appOrigin } from "~/env.server";

export async function loader() {
  const region = await findRegion();
  const real = ["Disallow: /zoeken?", "Disallow: /api/", `Sitemap: ${appOrigin()}/sitemap.xml`];
  const lines = ["User-agent: *", ...(region && !region.fictional ? real : ["Disallow: /"])];
  return new Response(`${lines.join("\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
