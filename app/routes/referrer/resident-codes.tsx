/** Codes with which the people of one referral look themselves, for its sender. */
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ResidentCodes } from "~/components/referrals/resident-codes";
import { codesView, workOnCodes } from "~/web/resident-codes.server";

export const action = workOnCodes;

export function loader({ request, params }: LoaderFunctionArgs) {
  return codesView(request, params.id ?? "");
}

/** A code that is shown once stays in no cache. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ResidentCodesPage() {
  const view = useLoaderData<typeof loader>();
  return <ResidentCodes view={useActionData<typeof action>() ?? view} />;
}
