/** One referral, for whoever receives it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ReferralPage } from "~/components/referrals/referral-page";
import { receivedReferralView, workOnReceivedReferral } from "~/web/received-referral.server";

export const action = workOnReceivedReferral;

export function loader({ request, params }: LoaderFunctionArgs) {
  return receivedReferralView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReceivedReferral() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ReferralPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
