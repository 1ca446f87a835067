/** One question for the expert team, and its decision. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ExpertQuestion } from "~/components/expert-team/expert-question";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { decideExpert, expertQuestionView } from "~/web/expert-desk.server";

export const action = decideExpert;

export function loader({ request, params }: LoaderFunctionArgs) {
  return expertQuestionView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionExpertQuestion() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <ExpertQuestion view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
