/** A request looked over, and handed in. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { CheckPage } from "~/components/registration/check-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { checkView, receiveCheck } from "~/web/registration/check.server";

export const loader = checkView;
export const action = receiveCheck;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Check() {
  const view = useLoaderData<typeof loader>();
  return <CheckPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
