/** The lead of an access team looks after its people. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { MembersPage, membersMeta } from "~/components/accounts/members-page";
import { getMembersPage, receiveMembersChange } from "~/web/members-page.server";

export const meta = membersMeta;

export function loader({ request }: LoaderFunctionArgs) {
  return getMembersPage(request);
}

export function action({ request }: ActionFunctionArgs) {
  return receiveMembersChange(request);
}

export default function ReferrerMembers() {
  return <MembersPage />;
}
