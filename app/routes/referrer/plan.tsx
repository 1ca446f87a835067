/** The plan of the resident of one referral, for its sender. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PlanPage } from "~/components/plans/plan-page";
import { planView } from "~/web/plan-page.server";
import { receivePlan } from "~/web/receive-plan.server";

export const action = receivePlan;

export function loader({ request, params }: LoaderFunctionArgs) {
  return planView(request, { id: params.id ?? "", side: "sender" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SentPlan() {
  const view = useLoaderData<typeof loader>();
  return <PlanPage view={useActionData<typeof action>() ?? view} />;
}
