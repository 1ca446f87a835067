/** A provider writes down who came to it by another road, without a name. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RoadsPage } from "~/components/other-roads/roads-page";
import type { RoadsAnswer } from "~/components/other-roads/roads-view";
import { otherRoads as en } from "~/i18n/en/other-roads";
import { otherRoads as nl } from "~/i18n/nl/other-roads";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { receiveRoads, roadsView } from "~/web/other-roads.server";

export function loader({ request }: LoaderFunctionArgs) {
  return roadsView(request);
}

export function action({ request }: ActionFunctionArgs) {
  return receiveRoads(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OtherRoads() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<RoadsAnswer>();
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return <RoadsPage {...{ view, answer, lang }} texts={useTexts({ nl, en })} />;
}
