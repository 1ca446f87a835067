/** The joint budget of a combination, for who pays it: confirms receipts and enters indications. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BudgetPage } from "~/components/combinations/budget-page";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { budgetView, workOnBudget } from "~/web/budget.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return budgetView(request, { code: params.code ?? "", side: "funder" });
}

export function action(args: ActionFunctionArgs) {
  return workOnBudget(args, "funder");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionCombination() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <BudgetPage view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
