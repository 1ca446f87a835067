/** Giving cases to a colleague: one, some or all of somebody. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { HandOver } from "~/components/referrals/hand-over";
import { handOverView, receiveHandOver } from "~/web/hand-over.server";

export const action = receiveHandOver;

export function loader({ request }: LoaderFunctionArgs) {
  return handOverView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function HandOverPage() {
  const view = useLoaderData<typeof loader>();
  return <HandOver view={useActionData<typeof action>() ?? view} />;
}
