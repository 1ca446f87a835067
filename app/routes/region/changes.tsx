/** Who changed what of any provider. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ChangeList } from "~/components/changes/change-list";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { changesView } from "~/web/changes.server";

export function loader({ request }: LoaderFunctionArgs) {
  return changesView(request, "region");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionChanges() {
  return (
    <RegionPage>
      <ChangeList view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
