/** One signal, and what the desk does with it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { SignalDossier } from "~/components/signals/signal-dossier";
import { signalPageView, workOnSignal } from "~/web/signal-page.server";

export const action = workOnSignal;

export function loader({ request, params }: LoaderFunctionArgs) {
  return signalPageView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionSignal() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <SignalDossier view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
