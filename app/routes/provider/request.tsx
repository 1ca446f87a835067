/** One request without a name, and the answer of the supplier. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { RequestPage } from "~/components/requests/request-page";
import { href } from "~/web/href";
import { receiveAnswer, requestPage } from "~/web/request-page.server";

export const action = receiveAnswer;

export function loader({ request, params }: LoaderFunctionArgs) {
  return requestPage(request, params.id ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderRequest() {
  const view = useLoaderData<typeof loader>();
  const { id = "" } = useParams();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <RequestPage
        view={useActionData<typeof action>() ?? view}
        self={href("/aanbieder/verzoeken/:id", { id })}
      />
    </div>
  );
}
