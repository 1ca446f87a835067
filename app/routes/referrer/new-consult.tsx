/** Asking one supplier for advice, without a name. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { NewConsult } from "~/components/consults/new-consult";
import { pageMeta } from "~/components/layout/page-meta";
import { newConsultView, receiveConsult } from "~/web/consults.server";

export const action = receiveConsult;

export function loader({ request }: LoaderFunctionArgs) {
  return newConsultView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerNewConsult() {
  const view = useLoaderData<typeof loader>();
  return <NewConsult view={useActionData<typeof action>() ?? view} />;
}
