/** How the wait of one offer at one place went, for its own provider. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { HistoryPage } from "~/components/waiting-history/history-page";
import { useLanguage } from "~/i18n/use-texts";
import { waitingHistoryView } from "~/web/waiting-history.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { view: await waitingHistoryView(request, params.id ?? "") };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data ? `${data.view.title} – ${data.view.offer}` : "" });

export default function WaitingHistory() {
  const { view } = useLoaderData<typeof loader>();
  return <HistoryPage view={view} lang={useLanguage() === "nl" ? undefined : "nl"} />;
}
