/** One own building: another address, or closed for good. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PlacePage } from "~/components/places/place-page";
import { ownPlaces as en } from "~/i18n/en/own-places";
import { ownPlaces as nl } from "~/i18n/nl/own-places";
import { useTexts } from "~/i18n/use-texts";
import { placeView, receivePlace } from "~/web/own-places.server";

export const action = receivePlace;

export function loader({ request, params }: LoaderFunctionArgs) {
  return placeView(request, params["code"] ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Place() {
  const view = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  return <PlacePage view={useActionData<typeof action>() ?? view} texts={texts} />;
}
