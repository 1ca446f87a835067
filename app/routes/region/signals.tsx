/** What was said of suppliers: the queue, and what is said often. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { SignalQueue } from "~/components/signals/signal-queue";
import { signalQueueView } from "~/web/signal-desk.server";

export function loader({ request }: LoaderFunctionArgs) {
  return signalQueueView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionSignals() {
  return (
    <RegionPage>
      <SignalQueue view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
