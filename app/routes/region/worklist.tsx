/** What asks for a look at the desk, by exception. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { Worklist } from "~/components/worklist/worklist";
import { receiveRest, worklistView } from "~/web/worklist.server";

export const action = receiveRest;

export function loader({ request }: LoaderFunctionArgs) {
  return worklistView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function WorklistPage() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <Worklist view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
