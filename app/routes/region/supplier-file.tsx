/** What the region knows of one supplier: the same page for every supplier. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { SupplierFile } from "~/components/register/supplier-file";
import { receiveFile, supplierFileView } from "~/web/supplier-file.server";

export const action = receiveFile;

export function loader({ request, params }: LoaderFunctionArgs) {
  return supplierFileView(request, params.code ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SupplierFilePage() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <SupplierFile view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
