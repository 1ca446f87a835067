/** The public pages, for search engines. */
import { siteMap } from "../../../remix.config.js";
import { appOrigin } from "~/env.server";

const OWN_PAGE = /^routes\/public\/(?!audience|language|municipality|not-found)/;

export function loader() {
  const pages = siteMap.filter(({ file, path }) => OWN_PAGE.test(file) && !path.includes(":"));
  const urls = pages.map(({ path }) => `  <url><loc>${appOrigin()}${path}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
  return new Response(xml, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
