/** Help on the word of a doctor in the own municipality. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { MedicalRoutePage } from "~/components/doctors/medical-route-page";
import { pageMeta } from "~/components/layout/page-meta";
import { medicalRouteView } from "~/web/medical-route.server";

export function loader({ request }: LoaderFunctionArgs) {
  return medicalRouteView(request, "referrer");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function MedicalRoute() {
  return <MedicalRoutePage view={useLoaderData<typeof loader>()} />;
}
