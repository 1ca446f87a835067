/** The providers that ask together, as a combination. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { MembersPage } from "~/components/registration/members-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { membersView, receiveMembers } from "~/web/registration/members.server";

export const loader = membersView;
export const action = receiveMembers;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Members() {
  const view = useLoaderData<typeof loader>();
  return <MembersPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
