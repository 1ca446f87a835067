/** What an organisation asks to be admitted for. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ItemsPage } from "~/components/registration/items-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { itemsView, receiveItems } from "~/web/registration/items.server";

export const loader = itemsView;
export const action = receiveItems;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Items() {
  const view = useLoaderData<typeof loader>();
  return <ItemsPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
