/** A provider brings its waiting times from a spreadsheet, or gets them as a file. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PastePage } from "~/components/own-waits/paste-page";
import type { PastedAnswer } from "~/components/own-waits/pasted-answer";
import { assertMayDeclare } from "~/domain/providers/public";
import { ownWaits as en } from "~/i18n/en/own-waits";
import { ownWaitsFile as enFile } from "~/i18n/en/own-waits-file";
import { ownWaits as nl } from "~/i18n/nl/own-waits";
import { ownWaitsFile as nlFile } from "~/i18n/nl/own-waits-file";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";
import { receivePasted } from "~/web/own-waits-file.server";
import { requireActor } from "~/web/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  assertMayDeclare(await requireActor(request));
  return { title: { nl: nlFile, en: enFile }[languageOf(request)].title };
}

export function action({ request }: ActionFunctionArgs) {
  return receivePasted(request, { nl, en }[languageOf(request)]);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function WaitingTimesFile() {
  const answer = useActionData<PastedAnswer>();
  const texts = { waits: useTexts({ nl, en }), file: useTexts({ nl: nlFile, en: enFile }) };
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return <PastePage {...{ answer, texts, lang }} />;
}
