/**
 * What search engines may read: made-up data not at all, and never every combination of filters. On
 * the own machine, where none can come, a demo answers as a real window does: so that what is
 * measured there is the page that a region gets.
 */
import { findRegion } from "~/domain/catalogue/public.server";
import { appOrigin } from "~/env.server";

export async function loader() {
  const region = await findRegion();
  const real = ["Disallow: /zoeken?", "Disallow: /api/", `Sitemap: ${appOrigin()}/sitemap.xml`];
  const isReadable = region && (!region.fictional || isOwnMachine(new URL(appOrigin()).hostname));
  const lines = ["User-agent: *", ...(isReadable ? real : ["Disallow: /"])];
  return new Response(`${lines.join("\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}

function isOwnMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
