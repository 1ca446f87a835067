/** The proofs of the own organisation, and handing one in. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProviderNav } from "~/components/pages/provider-nav";
import { ProofsPage } from "~/components/proofs/proofs-page";
import { ownProofsView, receiveOwnProof } from "~/web/proofs-pages.server";

export const loader = ownProofsView;
export const action = receiveOwnProof;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function Proofs() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <ProofsPage view={useActionData<typeof action>() ?? view} />
    </div>
  );
}
