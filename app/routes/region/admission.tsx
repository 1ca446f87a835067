/** Who asks to be admitted. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Queue } from "~/components/admission/queue";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { queueView } from "~/web/admission-queue.server";

export function loader({ request }: LoaderFunctionArgs) {
  return queueView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Admission() {
  return (
    <RegionPage>
      <Queue view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
