/** The care combinations of the region and their joint budgets. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { RegionCombinations } from "~/components/combinations/region-combinations";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { regionCombinationsView } from "~/web/combination-lists.server";

export function loader({ request }: LoaderFunctionArgs) {
  return regionCombinationsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Combinations() {
  return (
    <RegionPage>
      <RegionCombinations view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
