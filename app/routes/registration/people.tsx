/** The people of an organisation that asks to be admitted. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PeoplePage } from "~/components/registration/people-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { peopleView, receivePeople } from "~/web/registration/people.server";

export const loader = peopleView;
export const action = receivePeople;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function People() {
  const view = useLoaderData<typeof loader>();
  return <PeoplePage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
