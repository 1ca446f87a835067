/** Every building where the own supplier gives help. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PlacesPage } from "~/components/places/places-page";
import { ownPlaces as en } from "~/i18n/en/own-places";
import { ownPlaces as nl } from "~/i18n/nl/own-places";
import { useTexts } from "~/i18n/use-texts";
import { placesView, receiveNewPlace } from "~/web/own-places.server";

export const action = receiveNewPlace;

export function loader({ request }: LoaderFunctionArgs) {
  return placesView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Places() {
  const view = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return <PlacesPage view={useActionData<typeof action>() ?? view} texts={texts} />;
}
