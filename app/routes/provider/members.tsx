/** The manager of a provider looks after its people. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { MembersAnswer } from "~/components/accounts/members-answer";
import { MembersPage } from "~/components/accounts/members-page";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { getMembersPage, receiveMembersChange } from "~/web/members-page.server";

export function loader({ request }: LoaderFunctionArgs) {
  return getMembersPage(request);
}

export function action({ request }: ActionFunctionArgs) {
  return receiveMembersChange(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderMembers() {
  const { organisation, done } = useLoaderData<typeof loader>();
  const answer = useActionData<MembersAnswer>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <MembersPage {...{ organisation, done, answer }} />
    </div>
  );
}
