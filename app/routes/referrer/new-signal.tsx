/** Saying something of a supplier to the region. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { NewSignal } from "~/components/signals/new-signal";
import { newSignalView, receiveSignal } from "~/web/own-signals.server";

export const action = receiveSignal;

export function loader({ request }: LoaderFunctionArgs) {
  return newSignalView(request);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function NewSignalPage() {
  const view = useLoaderData<typeof loader>();
  return <NewSignal view={useActionData<typeof action>() ?? view} />;
}
