/** Talks about money, for who refers. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DisputeList } from "~/components/disputes/dispute-list";
import { pageMeta } from "~/components/layout/page-meta";
import { disputesView, beginDispute } from "~/web/disputes.server";

export function action(args: ActionFunctionArgs) {
  return beginDispute(args, "verwijzer");
}

export function loader({ request }: LoaderFunctionArgs) {
  return disputesView(request, "verwijzer");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerDisputes() {
  const view = useLoaderData<typeof loader>();
  return <DisputeList view={useActionData<typeof action>() ?? view} />;
}
