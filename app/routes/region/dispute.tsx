/** One talk about money, for contract management. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DisputeThread } from "~/components/disputes/dispute-thread";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { disputeView, talkInDispute } from "~/web/disputes.server";

export function action(args: ActionFunctionArgs) {
  return talkInDispute(args, "regio");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return disputeView(request, { where: "regio", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionDispute() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <DisputeThread view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
