/** One subcontract, for the side that asked and the side that is asked. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ReferralPage } from "~/components/referrals/referral-page";
import { CallTable } from "~/components/subcontracts/call-table";
import { subcontractView, workOnReceivedSubcontract } from "~/web/subcontract.server";

export const action = workOnReceivedSubcontract;

export function loader({ request, params }: LoaderFunctionArgs) {
  return subcontractView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Subcontract() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ReferralPage view={view} />
      {view.call && <CallTable call={view.call} />}
    </div>
  );
}
