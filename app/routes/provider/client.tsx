/** Who it is that was opened to the own organisation. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ClientPage } from "~/components/client-data/client-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { actOnClient, clientView } from "~/web/client-page.server";

export function action(args: ActionFunctionArgs) {
  return actOnClient(args, "supplier");
}

export function loader({ request, params }: LoaderFunctionArgs) {
  return clientView(request, { id: params.id ?? "", side: "supplier" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ClientDataPage() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ClientPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
