/** The manager of a provider looks after its people. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { MembersPage, membersMeta } from "~/components/accounts/members-page";
import { ProviderNav } from "~/components/pages/provider-nav";
import { getMembersPage, receiveMembersChange } from "~/web/members-page.server";

export const meta = membersMeta;

export function loader({ request }: LoaderFunctionArgs) {
  return getMembersPage(request);
}

export function action({ request }: ActionFunctionArgs) {
  return receiveMembersChange(request);
}

export default function ProviderMembers() {
  return (
    <div className="space-y-6">
      <ProviderNav />
      <MembersPage />
    </div>
  );
}
