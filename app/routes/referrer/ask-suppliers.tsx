/** Whom to ask for a need, and asking them without a name. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { AskPage } from "~/components/needs/ask-page";
import { askView, receiveAsked } from "~/web/ask-suppliers.server";

export const action = receiveAsked;

export function loader({ request, params }: LoaderFunctionArgs) {
  return askView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AskSuppliers() {
  const view = useLoaderData<typeof loader>();
  return <AskPage view={useActionData<typeof action>() ?? view} />;
}
