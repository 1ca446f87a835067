/** What the own organisation asked of the region. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { OwnPage } from "~/components/registration/own-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { ownView, receiveOwn } from "~/web/registration/own.server";

export const loader = ownView;
export const action = receiveOwn;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Registrations() {
  const view = useLoaderData<typeof loader>();
  return <OwnPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
