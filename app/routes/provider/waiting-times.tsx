/** A provider keeps all its waiting times true: one table, confirmed or changed within a minute. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ownWaitsView } from "~/components/own-waits/own-waits-view";
import type { WaitsAnswer } from "~/components/own-waits/waits-answer";
import { WaitsPage } from "~/components/own-waits/waits-page";
import { dayAt } from "~/domain/kernel/day";
import { listOwnWaitingTimes } from "~/domain/providers/public.server";
import { challenges as enDoubts } from "~/i18n/en/challenges";
import { ownWaits as en } from "~/i18n/en/own-waits";
import { challenges as nlDoubts } from "~/i18n/nl/challenges";
import { ownWaits as nl } from "~/i18n/nl/own-waits";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";
import { receiveWaits, savedNotice } from "~/web/own-waits.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const now = new Date();
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const doubts = { nl: nlDoubts, en: enDoubts }[language];
  const waits = await listOwnWaitingTimes(actor, now);
  return {
    title: texts.title,
    view: ownWaitsView(waits, { texts, doubts, userId: actor.userId, today: dayAt(now) }),
    saved: await savedNotice(request, actor, now),
  };
}

export function action({ request }: ActionFunctionArgs) {
  return receiveWaits(request, { nl, en }[languageOf(request)]);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function WaitingTimes() {
  const { view, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<WaitsAnswer>();
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return <WaitsPage {...{ view, answer, saved, lang }} texts={useTexts({ nl, en })} />;
}
