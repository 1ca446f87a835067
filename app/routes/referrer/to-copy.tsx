/** What the sender copies into the own system, and writes down of decision and assignment. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ToCopyPage } from "~/components/referrals/to-copy-page";
import { receiveReferences, toCopyView } from "~/web/to-copy.server";

export const action = receiveReferences;

export function loader({ request, params }: LoaderFunctionArgs) {
  return toCopyView(request, { id: params.id ?? "", side: "sender" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SentToCopy() {
  const view = useLoaderData<typeof loader>();
  return <ToCopyPage view={useActionData<typeof action>() ?? view} />;
}
