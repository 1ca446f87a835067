/** Finding a client that the own organisation sent somewhere. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { FindClient } from "~/components/client-data/find-client";
import { pageMeta } from "~/components/layout/page-meta";
import { answerFind, findClientView } from "~/web/find-client.server";

export function action({ request }: ActionFunctionArgs) {
  return answerFind(request, "sender");
}

export function loader({ request }: LoaderFunctionArgs) {
  return findClientView(request, "sender");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function FindClientPage() {
  const view = useLoaderData<typeof loader>();
  return <FindClient view={useActionData<typeof action>() ?? view} />;
}
