/** What the administrator of the region looks after, and how it stands. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { StartPage } from "~/components/accounts/start-page";
import { AdminPage } from "~/components/admin/admin-page";
import { AdminStates } from "~/components/admin/admin-states";
import { pageMeta } from "~/components/layout/page-meta";
import { getAdminStart } from "~/web/admin-start.server";

export function loader({ request }: LoaderFunctionArgs) {
  return getAdminStart(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AdminStart() {
  const { organisation, pages } = useLoaderData<typeof loader>();
  return (
    <AdminPage>
      <StartPage audience="admin" organisation={organisation}>
        <AdminStates pages={pages} />
      </StartPage>
    </AdminPage>
  );
}
