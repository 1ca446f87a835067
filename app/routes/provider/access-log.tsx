/** Who of the own organisation looked at one client. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { AccessLog } from "~/components/client-data/access-log";
import { pageMeta } from "~/components/layout/page-meta";
import { accessView } from "~/web/access-log.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return accessView(request, params.id ?? "", "supplier");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AccessLogPage() {
  return <AccessLog view={useLoaderData<typeof loader>()} />;
}
