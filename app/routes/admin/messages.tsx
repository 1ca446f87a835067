/** Whether what follows from changes happens, and whether letters arrive. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { AdminPage } from "~/components/admin/admin-page";
import { pageMeta } from "~/components/layout/page-meta";
import { TrafficPage } from "~/components/messages/traffic-page";
import { retryTraffic, trafficView } from "~/web/messages.server";

export const action = retryTraffic;

export function loader({ request }: LoaderFunctionArgs) {
  return trafficView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Messages() {
  const view = useLoaderData<typeof loader>();
  return (
    <AdminPage>
      <TrafficPage view={useActionData<typeof action>() ?? view} />
    </AdminPage>
  );
}
