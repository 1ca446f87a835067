/** A member of a combination confirms its own part, by its link. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { MemberPage } from "~/components/registration/member-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { memberPage, receivePart } from "~/web/registration/member.server";

export const loader = memberPage;
export const action = receivePart;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Member() {
  const view = useLoaderData<typeof loader>();
  return <MemberPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
