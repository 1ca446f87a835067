/** Talks with a supplier, and what was agreed. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { TalksPage } from "~/components/talks/talks-page";
import { receiveTalk, talksView } from "~/web/talks.server";

export const action = receiveTalk;

export function loader({ request, params }: LoaderFunctionArgs) {
  return talksView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function TalksPageRoute() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <TalksPage view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
