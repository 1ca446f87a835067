/** The help nearby of any municipality, for the administrator. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ServicesDesk } from "~/components/kept-services/services-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { receiveServices, servicesView } from "~/web/kept-services.server";

export const action = receiveServices("admin");

export function loader({ request }: LoaderFunctionArgs) {
  return servicesView(request, "admin");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AllServices() {
  const view = useLoaderData<typeof loader>();
  return <ServicesDesk view={useActionData<typeof action>() ?? view} />;
}
