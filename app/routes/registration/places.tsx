/** Where an organisation that asks to be admitted will help. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PlacesPage } from "~/components/registration/places-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { placesView, receivePlaces } from "~/web/registration/places.server";

export const loader = placesView;
export const action = receivePlaces;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Places() {
  const view = useLoaderData<typeof loader>();
  return <PlacesPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />;
}
