/** One referral, for its sender. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ReferralPage } from "~/components/referrals/referral-page";
import { sentReferralView, workOnSentReferral } from "~/web/sent-referral.server";

export const action = workOnSentReferral;

export function loader({ request, params }: LoaderFunctionArgs) {
  return sentReferralView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SentReferral() {
  const view = useLoaderData<typeof loader>();
  return <ReferralPage view={useActionData<typeof action>() ?? view} />;
}
