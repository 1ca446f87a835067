/** One signal of unusual looking, with what stands behind it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { UnusualPage } from "~/components/client-data/unusual-page";
import { pageMeta } from "~/components/layout/page-meta";
import { receiveUnusual, unusualView } from "~/web/unusual-looks.server";

export const action = receiveUnusual;

export function loader({ request, params }: LoaderFunctionArgs) {
  return unusualView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function UnusualLookPage() {
  const view = useLoaderData<typeof loader>();
  return <UnusualPage view={useActionData<typeof action>() ?? view} />;
}
