/** One contract: suspend, resume, end, extend, index. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { RegionPage } from "~/components/region/region-page";
import { ContractPage } from "~/components/register/contract-page";
import { contractView, receiveContract } from "~/web/contract-page.server";

export const action = receiveContract;

export function loader({ request, params }: LoaderFunctionArgs) {
  return contractView(request, { code: params.code ?? "", contract: params.contract ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Contract() {
  const view = useLoaderData<typeof loader>();
  return (
    <RegionPage>
      <ContractPage view={useActionData<typeof action>() ?? view} />
    </RegionPage>
  );
}
