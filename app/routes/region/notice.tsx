/** One notice: its text, and who read it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { NoticePage } from "~/components/notices/notice-page";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { noticeView, workOnNotice } from "~/web/notices.server";

export const action = workOnNotice;

export function loader({ request, params }: LoaderFunctionArgs) {
  return noticeView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionNotice() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <NoticePage view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
