/** A new definition of one indicator, from a day to come. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { IndicatorForm } from "~/components/indicators/indicator-form";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { indicatorFormView, receiveDefinition } from "~/web/indicators.server";

export const action = receiveDefinition;

export function loader({ request, params }: LoaderFunctionArgs) {
  return indicatorFormView(request, params["code"] ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Indicator() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <IndicatorForm view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
