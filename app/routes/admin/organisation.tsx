/** The administrator of the region looks after the people of any organisation. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { MembersAnswer } from "~/components/accounts/members-answer";
import { MembersPage } from "~/components/accounts/members-page";
import { pageMeta } from "~/components/layout/page-meta";
import { getMembersPage, receiveMembersChange } from "~/web/members-page.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return getMembersPage(request, params.id ?? "");
}

export function action({ request, params }: ActionFunctionArgs) {
  return receiveMembersChange(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OrganisationMembers() {
  const { organisation, done } = useLoaderData<typeof loader>();
  const answer = useActionData<MembersAnswer>();
  return <MembersPage {...{ organisation, done, answer }} />;
}
