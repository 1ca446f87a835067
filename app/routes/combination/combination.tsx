/** A care combination, for each of its members alike. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { CombinationDesk } from "~/components/combinations/combination-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { combinationDeskView, workOnCombination } from "~/web/combination-desk.server";

export const action = workOnCombination;

export function loader({ request, params }: LoaderFunctionArgs) {
  return combinationDeskView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Combination() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  return (
    <div className="space-y-6">
      {!view.isReader && <ProviderNav />}
      <CombinationDesk view={view} />
    </div>
  );
}
