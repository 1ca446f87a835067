/** What holds in the region, and what another version of it would do before it takes effect. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AdminPage } from "~/components/admin/admin-page";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionChangePage } from "~/components/region-change/region-change-page";
import { changeRegionPage, regionChangeView } from "~/web/region-change.server";

export const action = changeRegionPage;

export function loader({ request }: LoaderFunctionArgs) {
  return regionChangeView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Configuration() {
  const view = useLoaderData<typeof loader>();
  return (
    <AdminPage>
      <RegionChangePage view={useActionData<typeof action>() ?? view} />
    </AdminPage>
  );
}
