/** A provider asks another to do a part of the help. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { NewSubcontractPage } from "~/components/subcontracts/new-subcontract-page";
import { newSubcontractView, receiveNewSubcontract } from "~/web/new-subcontract.server";

export const action = receiveNewSubcontract;

export function loader({ request }: LoaderFunctionArgs) {
  return newSubcontractView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function NewSubcontract() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <NewSubcontractPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
