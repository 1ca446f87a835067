/** A new practice: from claim to published on one page. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { PracticeForm } from "~/components/practice/practice-form";
import { practiceView, receivePractice } from "~/web/practice.server";

export const action = receivePractice;

export function loader({ request }: LoaderFunctionArgs) {
  return practiceView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Practice() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <PracticeForm view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
