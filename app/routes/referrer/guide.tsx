/** The guide: a few plain questions that end in help that fits. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { GuidePage } from "~/components/guide/guide-page";
import { pageMeta } from "~/components/layout/page-meta";
import { guideView } from "~/web/guide.server";

export function loader({ request }: LoaderFunctionArgs) {
  return guideView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Guide() {
  return <GuidePage view={useLoaderData<typeof loader>()} />;
}
