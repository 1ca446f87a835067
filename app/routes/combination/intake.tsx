/** What comes to a combination, for each of its members alike. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { IntakePage } from "~/components/combinations/intake-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { intakeView, workOnIntake } from "~/web/intake.server";

export const action = workOnIntake;

export function loader({ request, params }: LoaderFunctionArgs) {
  return intakeView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Intake() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <IntakePage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
