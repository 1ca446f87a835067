/** What the privacy officer approves before names are shared. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PrivacyDesk } from "~/components/client-data/privacy-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { privacyView, receiveApproval } from "~/web/privacy-desk.server";

export const action = receiveApproval;

export function loader({ request }: LoaderFunctionArgs) {
  return privacyView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function PrivacyDeskPage() {
  const view = useLoaderData<typeof loader>();
  return <PrivacyDesk view={useActionData<typeof action>() ?? view} />;
}
