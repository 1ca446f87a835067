/** One talk about money, for a provider. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DisputeThread } from "~/components/disputes/dispute-thread";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { disputeView, talkInDispute } from "~/web/disputes.server";

export function action(args: ActionFunctionArgs) {
  return talkInDispute(args, "aanbieder");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return disputeView(request, { where: "aanbieder", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderDispute() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <DisputeThread view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
