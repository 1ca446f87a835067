/** A request or referral before the expert team, for whoever received it. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ExpertCase } from "~/components/expert-team/expert-case";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { askExperts, expertCaseView } from "~/web/expert-team.server";

export function action(args: ActionFunctionArgs) {
  return askExperts(args, "supplier");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return expertCaseView(request, { side: "supplier", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderExpertTeam() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ExpertCase view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
