/** What needs the region now. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { StartPage } from "~/components/accounts/start-page";
import { pageMeta } from "~/components/layout/page-meta";
import { getStartPage } from "~/web/start-page.server";

export function loader({ request }: LoaderFunctionArgs) {
  return getStartPage(request, "region");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionStart() {
  const { organisation } = useLoaderData<typeof loader>();
  return <StartPage audience="region" organisation={organisation} />;
}
