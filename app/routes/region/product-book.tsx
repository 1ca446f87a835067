/** The desk of the product book: every part, and where its new text stands. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { BookDesk } from "~/components/book/book-desk";
import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { bookDeskView } from "~/web/book-desk.server";

export function loader({ request }: LoaderFunctionArgs) {
  return bookDeskView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProductBookDesk() {
  return (
    <RegionPage>
      <BookDesk view={useLoaderData<typeof loader>()} />
    </RegionPage>
  );
}
