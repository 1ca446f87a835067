/** Behind the link of a letter: looking changes nothing, a button answers for the supplier. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { AnswerByLink } from "~/components/requests/answer-by-link";
import { linkPage, receiveByLink } from "~/web/answer-by-link.server";

export const loader = linkPage;
export const action = receiveByLink;

export const meta: MetaFunction<typeof loader> = ({ data: found, ...page }) => [
  ...pageMeta(page, { title: found?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function AnswerByLinkPage() {
  const page = useLoaderData<typeof loader>();
  return <AnswerByLink page={useActionData<typeof action>() ?? page} />;
}
