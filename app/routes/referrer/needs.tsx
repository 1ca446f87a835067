/** What the organisation looks for help for: the work list of whoever refers. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NeedList } from "~/components/needs/need-list";
import { needListView } from "~/web/need-list.server";

export function loader({ request }: LoaderFunctionArgs) {
  return needListView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Needs() {
  return <NeedList view={useLoaderData<typeof loader>()} />;
}
