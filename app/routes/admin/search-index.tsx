/** Whether the search agrees with the data; building it anew. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AdminPage } from "~/components/admin/admin-page";
import { pageMeta } from "~/components/layout/page-meta";
import { SearchIndexPage } from "~/components/search-index/search-index-page";
import { searchIndexView, startRebuild } from "~/web/search-index.server";

export const action = startRebuild;

export function loader({ request }: LoaderFunctionArgs) {
  return searchIndexView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SearchIndex() {
  const view = useLoaderData<typeof loader>();
  // How far it is comes with each look; what was refused is of the form that was sent.
  const refused = useActionData<typeof action>()?.refused ?? null;
  return (
    <AdminPage>
      <SearchIndexPage view={{ ...view, refused }} />
    </AdminPage>
  );
}
