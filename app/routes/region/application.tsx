/** One request to be admitted: looked at, asked about and decided. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { Dossier } from "~/components/admission/dossier";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { deskAction } from "~/web/admission-desk.server";
import { dossierView } from "~/web/admission-dossier.server";

export const action = deskAction;

export function loader({ request, params }: LoaderFunctionArgs) {
  return dossierView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Application() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <RegionPage>
      <Dossier view={answer?.view ?? view} answer={answer} />
    </RegionPage>
  );
}
