/** How often providers ask each other, and at what prices. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { PricePatterns } from "~/components/subcontracts/price-patterns";
import { subcontractDeskView } from "~/web/subcontract-desk.server";

export function loader({ request }: LoaderFunctionArgs) {
  return subcontractDeskView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionSubcontracts() {
  return (
    <RegionPage>
      <PricePatterns view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
