/** Figures with their story, and marks, as the own supplier states them. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { OwnQuality } from "~/components/own-quality/own-quality";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ownQualityView, receiveQuality } from "~/web/own-quality.server";

export const action = receiveQuality;

export function loader({ request }: LoaderFunctionArgs) {
  return ownQualityView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Quality() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <OwnQuality view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
