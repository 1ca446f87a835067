/** One talk about money, for who refers. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DisputeThread } from "~/components/disputes/dispute-thread";
import { pageMeta } from "~/components/layout/page-meta";
import { disputeView, talkInDispute } from "~/web/disputes.server";

export function action(args: ActionFunctionArgs) {
  return talkInDispute(args, "verwijzer");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return disputeView(request, { where: "verwijzer", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerDispute() {
  const view = useLoaderData<typeof loader>();
  return <DisputeThread view={useActionData<typeof action>() ?? view} />;
}
