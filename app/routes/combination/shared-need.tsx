/** One referral to a combination, without a name: who of the members does what. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SharedNeedPage } from "~/components/combinations/shared-need-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { sharedNeedView, workOnSharedNeed } from "~/web/shared-need.server";

export const action = workOnSharedNeed;

export function loader({ request, params }: LoaderFunctionArgs) {
  return sharedNeedView(request, { code: params.code ?? "", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SharedNeed() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <SharedNeedPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
