/** A provider brings who came by another road from a spreadsheet. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { type RoadsFileAnswer, RoadsFilePage } from "~/components/other-roads/roads-file-page";
import { assertKeepsRoads } from "~/domain/referrals/public.server";
import { otherRoads as en } from "~/i18n/en/other-roads";
import { otherRoads as nl } from "~/i18n/nl/other-roads";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";
import { receivePastedRoads } from "~/web/other-roads-file.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  assertKeepsRoads(await requireActor(request));
  return { title: { nl, en }[languageOf(request)].file.title };
}

export function action({ request }: ActionFunctionArgs) {
  return receivePastedRoads(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OtherRoadsFile() {
  const answer = useActionData<RoadsFileAnswer>();
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return <RoadsFilePage {...{ answer, lang }} texts={useTexts({ nl, en })} />;
}
