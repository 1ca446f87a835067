/** The one inbox of a supplier: requests without a name. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { RequestList } from "~/components/requests/request-list";
import { inboxView } from "~/web/requests.server";

export function loader({ request }: LoaderFunctionArgs) {
  return inboxView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderRequests() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <RequestList view={useLoaderData<typeof loader>()} />
    </div>
  );
}
