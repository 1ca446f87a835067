/** Every own offer, with what visitors see of it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PageList } from "~/components/pages/page-list";
import { pageListView, receiveNewOffer } from "~/web/page-list.server";

export const action = receiveNewOffer;

export function loader({ request }: LoaderFunctionArgs) {
  return pageListView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnPages() {
  const { pages } = useLoaderData<typeof loader>();
  return <PageList pages={pages} />;
}
