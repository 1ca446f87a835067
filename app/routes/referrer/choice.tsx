/** The choice for one supplier is recorded. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ChoicePage } from "~/components/referrals/choice-page";
import { choiceView, recordChoice } from "~/web/choice-page.server";

export const action = recordChoice;

export function loader({ request, params }: LoaderFunctionArgs) {
  return choiceView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ChoicePageRoute() {
  const view = useLoaderData<typeof loader>();
  return <ChoicePage view={useActionData<typeof action>() ?? view} />;
}
