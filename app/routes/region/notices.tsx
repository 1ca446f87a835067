/** What the region tells, and writing a notice. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { NoticeList } from "~/components/notices/notice-list";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { noticesView, beginNotice } from "~/web/notices.server";

export const action = beginNotice;

export function loader({ request }: LoaderFunctionArgs) {
  return noticesView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function RegionNotices() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <NoticeList view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
