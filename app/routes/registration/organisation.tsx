/** Who the organisation is that asks to be admitted. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { OrganisationPage } from "~/components/registration/organisation-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { organisationView, receiveOrganisation } from "~/web/registration/organisation.server";

export const loader = organisationView;
export const action = receiveOrganisation;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Organisation() {
  const view = useLoaderData<typeof loader>();
  return (
    <OrganisationPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />
  );
}
