/** Help on the word of a doctor in the whole region. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { MedicalRoutePage } from "~/components/doctors/medical-route-page";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { medicalRouteView } from "~/web/medical-route.server";

export function loader({ request }: LoaderFunctionArgs) {
  return medicalRouteView(request, "region");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionMedicalRoute() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <MedicalRoutePage view={view} />
    </RegionPage>
  );
}
