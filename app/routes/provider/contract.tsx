/** What the region agreed with the own organisation. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { OwnContracts } from "~/components/register/own-contracts";
import { ownContractsView } from "~/web/own-contracts.server";

export function loader({ request }: LoaderFunctionArgs) {
  return ownContractsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Contract() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <OwnContracts view={useLoaderData<typeof loader>()} />
    </div>
  );
}
