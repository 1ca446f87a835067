/** Who came in the place of a supplier. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { SuccessorPage } from "~/components/register/successor-page";
import { receiveSuccessor, successorView } from "~/web/successor.server";

export const action = receiveSuccessor;

export function loader({ request, params }: LoaderFunctionArgs) {
  return successorView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SuccessorPageRoute() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <SuccessorPage view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
