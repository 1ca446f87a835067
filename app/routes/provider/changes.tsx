/** Who changed what of the own organisation. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ChangeList } from "~/components/changes/change-list";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { changesView } from "~/web/changes.server";

export function loader({ request }: LoaderFunctionArgs) {
  return changesView(request, "own");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnChanges() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ChangeList view={useLoaderData<typeof loader>()} />
    </div>
  );
}
