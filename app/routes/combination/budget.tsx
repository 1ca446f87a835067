/** The joint budget of a combination: every member sees the same, and the lead party proposes. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BudgetPage } from "~/components/combinations/budget-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { budgetView, workOnBudget } from "~/web/budget.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return budgetView(request, { code: params.code ?? "", side: "member" });
}

export function action(args: ActionFunctionArgs) {
  return workOnBudget(args, "member");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Budget() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <BudgetPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
