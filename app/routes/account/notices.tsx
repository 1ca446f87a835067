/** What the region tells the organisation that somebody works for. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { OwnNotices } from "~/components/notices/own-notices";
import { pageMeta } from "~/components/layout/page-meta";
import { ownNoticesView, receiveRead } from "~/web/own-notices.server";

export const action = receiveRead;

export function loader({ request }: LoaderFunctionArgs) {
  return ownNoticesView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnNoticesPage() {
  return <OwnNotices view={useLoaderData<typeof loader>()} />;
}
