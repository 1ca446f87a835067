/** The own page of a supplier to edit. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { PageEditor } from "~/components/pages/page-editor";
import { editorView } from "~/web/page-editor.server";
import { receivePage } from "~/web/receive-page.server";
import { requireActor } from "~/web/session.server";

export const action = receivePage;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return editorView({ request, actor, offerCode: "" });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function EditProfile() {
  const view = useLoaderData<typeof loader>();
  return <PageEditor view={useActionData<typeof action>() ?? view} />;
}
