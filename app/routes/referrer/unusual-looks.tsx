/** What stands out in who looked, for the privacy officer. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { UnusualList } from "~/components/client-data/unusual-list";
import { pageMeta } from "~/components/layout/page-meta";
import { unusualListView } from "~/web/unusual-looks.server";

export function loader({ request }: LoaderFunctionArgs) {
  return unusualListView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function UnusualLooksPage() {
  return <UnusualList view={useLoaderData<typeof loader>()} />;
}
