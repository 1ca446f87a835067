/** Everything that was done, for who looks after the region. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { AdminPage } from "~/components/admin/admin-page";
import { AuditPage } from "~/components/audit/audit-page";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { auditView } from "~/web/audit.server";

export function loader({ request }: LoaderFunctionArgs) {
  return auditView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AuditLog() {
  const view = useLoaderData<typeof loader>();
  const Page = view.isAdmin ? AdminPage : RegionPage;
  return (
    <Page>
      <AuditPage view={view} />
    </Page>
  );
}
