/** What the resident can choose from, on one sheet. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NeedSheet } from "~/components/needs/need-sheet";
import { needSheetView } from "~/web/need-sheet.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return needSheetView(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function NeedSheetPage() {
  return <NeedSheet view={useLoaderData<typeof loader>()} />;
}
