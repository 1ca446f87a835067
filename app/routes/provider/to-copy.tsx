/** What whoever receives it copies into the own system. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ToCopyPage } from "~/components/referrals/to-copy-page";
import { toCopyView } from "~/web/to-copy.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return toCopyView(request, { id: params.id ?? "", side: "supplier" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReceivedToCopy() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ToCopyPage view={useLoaderData<typeof loader>()} />
    </div>
  );
}
