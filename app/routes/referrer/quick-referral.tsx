/** A doctor's practice refers in eight fields. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { QuickPage } from "~/components/doctors/quick-page";
import { pageMeta } from "~/components/layout/page-meta";
import { quickView, receiveQuick } from "~/web/quick-referral.server";

export const action = receiveQuick;

export function loader({ request }: LoaderFunctionArgs) {
  return quickView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function QuickReferral() {
  const view = useLoaderData<typeof loader>();
  return <QuickPage view={useActionData<typeof action>() ?? view} />;
}
