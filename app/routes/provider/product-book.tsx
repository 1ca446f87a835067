/** Texts of the product book that are not final yet: what they change, and what the provider thinks. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BookComments } from "~/components/book/book-comments";
import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { bookCommentsView, receiveComment } from "~/web/book-comments.server";

export const action = receiveComment;

export function loader({ request }: LoaderFunctionArgs) {
  return bookCommentsView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProductBookComments() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <BookComments view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
