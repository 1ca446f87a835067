/** The administrator of the region looks after the people of any organisation. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { AdminPage } from "~/components/admin/admin-page";
import { MembersPage, membersMeta } from "~/components/accounts/members-page";
import { getMembersPage, receiveMembersChange } from "~/web/members-page.server";

export const meta = membersMeta;

export function loader({ request, params }: LoaderFunctionArgs) {
  return getMembersPage(request, params.id ?? "");
}

export function action({ request, params }: ActionFunctionArgs) {
  return receiveMembersChange(request, params.id ?? "");
}

export default function OrganisationMembers() {
  return (
    <AdminPage>
      <MembersPage />
    </AdminPage>
  );
}
