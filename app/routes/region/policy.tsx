/** Where people look in vain, and how waits move. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PolicyPage } from "~/components/policy/policy-page";
import { RegionPage } from "~/components/region/region-page";
import { policyView } from "~/web/policy.server";

export function loader({ request }: LoaderFunctionArgs) {
  return policyView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Policy() {
  return (
    <RegionPage>
      <PolicyPage view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
