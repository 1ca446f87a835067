/** The own municipality's help nearby, kept by its access team. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ServicesDesk } from "~/components/kept-services/services-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { receiveServices, servicesView } from "~/web/kept-services.server";

export const action = receiveServices("referrer");

export function loader({ request }: LoaderFunctionArgs) {
  return servicesView(request, "referrer");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnServices() {
  const view = useLoaderData<typeof loader>();
  return <ServicesDesk view={useActionData<typeof action>() ?? view} />;
}
