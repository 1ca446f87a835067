/** What needs the region now. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { StartPage } from "~/components/accounts/start-page";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { ButtonLink } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { href } from "~/web/href";
import { regionTaskCounts } from "~/web/region-start.server";
import { getStartPage } from "~/web/start-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await getStartPage(request, "region");
  return { ...page, tasks: await regionTaskCounts(request) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionStart() {
  const { organisation, tasks } = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <StartPage audience="region" organisation={organisation}>
        <Facts facts={tasks.counts} />
        {tasks.experts && <ButtonLink to={tasks.experts.to}>{tasks.experts.text}</ButtonLink>}
        {tasks.link && <ButtonLink to={href("/regio/werklijst")}>{tasks.link}</ButtonLink>}
      </StartPage>
    </RegionPage>
  );
}
