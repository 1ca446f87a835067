/** What the person who signed in said of suppliers, and what became of it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { OwnSignals } from "~/components/signals/own-signals";
import { ownSignalsView } from "~/web/own-signals.server";

export function loader({ request }: LoaderFunctionArgs) {
  return ownSignalsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnSignalsPage() {
  return <OwnSignals view={useLoaderData<typeof loader>()} />;
}
