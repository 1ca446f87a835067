/** Talks about money, for contract management. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DisputeList } from "~/components/disputes/dispute-list";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { disputesView } from "~/web/disputes.server";

export function loader({ request }: LoaderFunctionArgs) {
  return disputesView(request, "regio");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionDisputes() {
  return (
    <RegionPage>
      <DisputeList view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
