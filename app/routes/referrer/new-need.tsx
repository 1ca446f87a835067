/** Writing a need, from nothing, a search or a list. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NeedForm } from "~/components/needs/need-form";
import { receiveNeed, newNeedView } from "~/web/new-need.server";

export const action = receiveNeed;

export function loader({ request }: LoaderFunctionArgs) {
  return newNeedView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function NeedFormScreen() {
  const view = useLoaderData<typeof loader>();
  return <NeedForm view={useActionData<typeof action>() ?? view} />;
}
