/** Who was sent to the own organisation. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ReferralList } from "~/components/referrals/referral-list";
import { referralListView } from "~/web/referral-list.server";

export function loader({ request }: LoaderFunctionArgs) {
  return referralListView(request, "supplier");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReceivedReferrals() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ReferralList view={useLoaderData<typeof loader>()} />
    </div>
  );
}
