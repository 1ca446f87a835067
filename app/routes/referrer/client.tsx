/** Who it is that the own organisation sent somewhere. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ClientPage } from "~/components/client-data/client-page";
import { pageMeta } from "~/components/layout/page-meta";
import { actOnClient, clientView } from "~/web/client-page.server";

export function action(args: ActionFunctionArgs) {
  return actOnClient(args, "sender");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return clientView(request, { id: params.id ?? "", side: "sender" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ClientDataPage() {
  const view = useLoaderData<typeof loader>();
  return <ClientPage view={useActionData<typeof action>() ?? view} />;
}
