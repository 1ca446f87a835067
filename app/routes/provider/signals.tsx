/** What the region lays before a supplier, and its answer. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { DisclosedSignals } from "~/components/signals/disclosed-signals";
import { disclosedView, receiveAnswer } from "~/web/disclosed-signals.server";

export const action = receiveAnswer;

export function loader({ request }: LoaderFunctionArgs) {
  return disclosedView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderSignals() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <DisclosedSignals view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
