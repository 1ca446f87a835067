/** The region's desk called a provider and writes down what it said of its waiting times. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { CallForm } from "~/components/region-tasks/call-form";
import { callView, receiveCall } from "~/web/region-call.server";

export const action = receiveCall;

export function loader({ request, params }: LoaderFunctionArgs) {
  return callView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Call() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <CallForm view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
