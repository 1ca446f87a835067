/** A number of a joint budget, explained down to its postings. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PostingsPage } from "~/components/combinations/postings-page";
import { pageMeta } from "~/components/layout/page-meta";
import { postingsView } from "~/web/postings.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return postingsView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Postings() {
  return <PostingsPage view={useLoaderData<typeof loader>()} />;
}
