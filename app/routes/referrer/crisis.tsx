/** Help is needed now: whom to call. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { CrisisPage } from "~/components/crisis/crisis-page";
import { pageMeta } from "~/components/layout/page-meta";
import { crisisView, receiveCrisis } from "~/web/crisis.server";

export const action = receiveCrisis;

export function loader({ request }: LoaderFunctionArgs) {
  return crisisView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Crisis() {
  const view = useLoaderData<typeof loader>();
  return <CrisisPage view={useActionData<typeof action>() ?? view} />;
}
