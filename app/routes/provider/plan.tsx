/** The plan of the resident of one referral, for whoever receives it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { PlanPage } from "~/components/plans/plan-page";
import { planView } from "~/web/plan-page.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return planView(request, { id: params.id ?? "", side: "supplier" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReceivedPlan() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <PlanPage view={useLoaderData<typeof loader>()} />
    </div>
  );
}
