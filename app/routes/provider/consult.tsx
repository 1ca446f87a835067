/** One consult question, and the advice of the supplier. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ConsultPage } from "~/components/consults/consult-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { consultView, receiveConsultAnswer } from "~/web/consults.server";

export const action = receiveConsultAnswer;

export function loader({ request, params }: LoaderFunctionArgs) {
  return consultView(request, { side: "supplier", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderConsult() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ConsultPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
