/** The history of the own page of a supplier. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PageHistory } from "~/components/pages/page-history";
import { historyView } from "~/web/page-versions.server";

export function loader({ request }: LoaderFunctionArgs) {
  return historyView(request, "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProfileVersions() {
  return <PageHistory view={useLoaderData<typeof loader>()} />;
}
