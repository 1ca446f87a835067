/** One consult question, for whoever asked it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ConsultPage } from "~/components/consults/consult-page";
import { pageMeta } from "~/components/layout/page-meta";
import { consultView, takeBackConsult } from "~/web/consults.server";

export const action = takeBackConsult;

export function loader({ request, params }: LoaderFunctionArgs) {
  return consultView(request, { side: "sender", id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerConsult() {
  const view = useLoaderData<typeof loader>();
  return <ConsultPage view={useActionData<typeof action>() ?? view} />;
}
