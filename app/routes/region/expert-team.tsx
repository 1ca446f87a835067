/** What waits for the expert team. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ExpertDesk } from "~/components/expert-team/expert-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { expertDeskView } from "~/web/expert-desk.server";

export function loader({ request }: LoaderFunctionArgs) {
  return expertDeskView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionExpertTeam() {
  return (
    <RegionPage>
      <ExpertDesk view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
