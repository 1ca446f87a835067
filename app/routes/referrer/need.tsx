/** One need: what is asked, of whom, and what was answered. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NeedPage } from "~/components/needs/need-page";
import { actOnNeed, needPageView } from "~/web/need-page.server";

export const action = actOnNeed;

export function loader({ request, params }: LoaderFunctionArgs) {
  return needPageView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function NeedPageScreen() {
  const view = useLoaderData<typeof loader>();
  return <NeedPage view={useActionData<typeof action>() ?? view} />;
}
