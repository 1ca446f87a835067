/** Changing a need. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NeedForm } from "~/components/needs/need-form";
import { receiveChange, changeNeedView } from "~/web/change-need.server";

export const action = receiveChange;

export function loader({ request, params }: LoaderFunctionArgs) {
  return changeNeedView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function NeedFormScreen() {
  const view = useLoaderData<typeof loader>();
  return <NeedForm view={useActionData<typeof action>() ?? view} />;
}
