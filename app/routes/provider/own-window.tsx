/** Whether the own organisation stands in the shop window. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { OwnWindowPage } from "~/components/own-window/own-window";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ownWindowView, setOwnWindow } from "~/web/own-window.server";

export const action = setOwnWindow;

export function loader({ request }: LoaderFunctionArgs) {
  return ownWindowView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnWindow() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <OwnWindowPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
