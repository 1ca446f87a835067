/** One part of the product book: write its text, hear providers, and make it final. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { BookEntry } from "~/components/book/book-entry";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { bookEntryView } from "~/web/book-entry.server";
import { receiveBookText } from "~/web/receive-book-text.server";

export const action = receiveBookText;

export function loader({ request, params }: LoaderFunctionArgs) {
  return bookEntryView(request, params["code"] ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function BookEntryDesk() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <BookEntry view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
