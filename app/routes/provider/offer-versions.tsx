/** The history of one own offer. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PageHistory } from "~/components/pages/page-history";
import { historyView } from "~/web/page-versions.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return historyView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OfferVersions() {
  return <PageHistory view={useLoaderData<typeof loader>()} />;
}
