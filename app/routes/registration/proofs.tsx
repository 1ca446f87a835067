/** The proofs of an organisation that registers, by the link of its request. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ProofsPage } from "~/components/proofs/proofs-page";
import { linkedProofsView, receiveLinkedProof } from "~/web/proofs-pages.server";

export const loader = linkedProofsView;
export const action = receiveLinkedProof;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ApplicationProofs() {
  const view = useLoaderData<typeof loader>();
  return <ProofsPage view={useActionData<typeof action>() ?? view} />;
}
