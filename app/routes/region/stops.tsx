/** Client stops: the queue, and what is granted. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { StopQueue } from "~/components/stops/stop-queue";
import { receiveStop, stopQueueView } from "~/web/stop-queue.server";

export const action = receiveStop;

export function loader({ request }: LoaderFunctionArgs) {
  return stopQueueView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Stops() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <StopQueue view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
