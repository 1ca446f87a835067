/** What the own organisation asked suppliers for advice. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ConsultList } from "~/components/consults/consult-list";
import { pageMeta } from "~/components/layout/page-meta";
import { consultsView } from "~/web/consults.server";

export function loader({ request }: LoaderFunctionArgs) {
  return consultsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerConsults() {
  return <ConsultList view={useLoaderData<typeof loader>()} />;
}
