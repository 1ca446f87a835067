/** A care combination, for each of its members alike. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { CombinationDesk } from "~/components/combinations/combination-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { combinationDeskView } from "~/web/combination-desk.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return combinationDeskView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Combination() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <CombinationDesk view={useLoaderData<typeof loader>()} />
    </div>
  );
}
