/** The public pages, for search engines: those of the site map, of suppliers and of their offers. */
import { siteMap } from "../../../remix.config.js";
import { listAddresses, type ShownSupplier } from "~/domain/providers/public.server";
import { appOrigin } from "~/env.server";
import { href } from "~/web/href";

const OWN_PAGE = /^routes\/public\/(?!audience|language|municipality|not-found|my-list|own-view)/;
/** The most that one file may hold by the protocol. */
const MOST = 50_000;

type Entry = { path: string; changedOn?: string };

export async function loader() {
  const pages = siteMap.filter(({ file, path }) => OWN_PAGE.test(file) && !path.includes(":"));
  const suppliers = await listAddresses();
  const entries = [...pages.map(({ path }) => ({ path })), ...suppliers.flatMap(entriesOf)];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.slice(0, MOST).map(entryText).join("\n")}
</urlset>
`;
  return new Response(xml, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}

function entriesOf({ kind, slug, changedOn, offers }: ShownSupplier): Entry[] {
  const own =
    kind === "combination"
      ? href("/zorgcombinaties/:slug", { slug })
      : href("/aanbieders/:slug", { slug });
  return [
    { path: own, changedOn },
    ...offers.map(({ code, changedOn: day }) => ({
      path: href("/aanbod/:code", { code }),
      changedOn: day,
    })),
  ];
}

function entryText({ path, changedOn }: Entry): string {
  const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : "";
  return `  <url><loc>${appOrigin()}${path}</loc>${changed}</url>`;
}
