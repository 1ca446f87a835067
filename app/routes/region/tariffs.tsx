/** Of each tariff, once a year: is it still right? */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { Tariffs } from "~/components/worklist/tariffs";
import { receiveTariff, tariffsView } from "~/web/tariffs.server";

export const action = receiveTariff;

export function loader({ request }: LoaderFunctionArgs) {
  return tariffsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function TariffsPage() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <Tariffs view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
