/** One service of any municipality, or a new one. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ServiceEditor } from "~/components/kept-services/service-editor";
import { pageMeta } from "~/components/layout/page-meta";
import { receiveService, serviceView } from "~/web/kept-service.server";

export const action = receiveService("admin");

export function loader({ request, params }: LoaderFunctionArgs) {
  return serviceView(request, { desk: "admin", id: params["id"] ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function AnyService() {
  const view = useLoaderData<typeof loader>();
  return <ServiceEditor view={useActionData<typeof action>() ?? view} />;
}
