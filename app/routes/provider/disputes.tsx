/** Talks about money, for a provider. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DisputeList } from "~/components/disputes/dispute-list";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { disputesView, beginDispute } from "~/web/disputes.server";

export function action(args: ActionFunctionArgs) {
  return beginDispute(args, "aanbieder");
}

export function loader({ request }: LoaderFunctionArgs) {
  return disputesView(request, "aanbieder");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderDisputes() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <DisputeList view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
