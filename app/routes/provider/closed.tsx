/** A provider tells when it is closed, and asks the region for a client stop. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ClosedPage } from "~/components/own-waits/closed-page";
import type { ClosedAnswer } from "~/components/own-waits/closed-view";
import { closed as en } from "~/i18n/en/closed";
import { closed as nl } from "~/i18n/nl/closed";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import { closedView, receiveClosed } from "~/web/closed.server";

export function loader({ request }: LoaderFunctionArgs) {
  return closedView(request);
}

export const action = receiveClosed;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Closed() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<ClosedAnswer>();
  const lang = useLanguage() === "nl" ? undefined : "nl";
  return <ClosedPage {...{ view, answer, lang }} texts={useTexts({ nl, en })} />;
}
