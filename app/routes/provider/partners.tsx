/** A provider looks for partners for a care combination, and replies to those who do. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PartnersPage } from "~/components/combinations/partners-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { partnersView, workOnPartners } from "~/web/partners.server";

export const action = workOnPartners;

export function loader({ request }: LoaderFunctionArgs) {
  return partnersView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Partners() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <PartnersPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
