/** What was sent when the session had ended. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { KeptForm } from "~/components/accounts/kept-form";
import { pageMeta } from "~/components/layout/page-meta";
import { keptFormView, receiveThrownAway } from "~/web/kept-form.server";

export const action = receiveThrownAway;

export function loader({ request }: LoaderFunctionArgs) {
  return keptFormView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function KeptFormPage() {
  return <KeptForm view={useLoaderData<typeof loader>()} />;
}
