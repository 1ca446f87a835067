/** A need before the expert team, for whoever refers. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ExpertCase } from "~/components/expert-team/expert-case";
import { pageMeta } from "~/components/layout/page-meta";
import { askExperts, expertCaseView } from "~/web/expert-team.server";

export function action(args: ActionFunctionArgs) {
  return askExperts(args, "sender");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return expertCaseView(request, { side: "sender", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerExpertTeam() {
  const view = useLoaderData<typeof loader>();
  return <ExpertCase view={useActionData<typeof action>() ?? view} />;
}
