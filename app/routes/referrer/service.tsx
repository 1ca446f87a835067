/** One service of the own municipality, or a new one. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ServiceEditor } from "~/components/kept-services/service-editor";
import { pageMeta } from "~/components/layout/page-meta";
import { receiveService, serviceView } from "~/web/kept-service.server";

export const action = receiveService("referrer");

export function loader({ request, params }: LoaderFunctionArgs) {
  return serviceView(request, { desk: "referrer", id: params["id"] ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnService() {
  const view = useLoaderData<typeof loader>();
  return <ServiceEditor view={useActionData<typeof action>() ?? view} />;
}
