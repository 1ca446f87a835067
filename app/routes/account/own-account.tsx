/** What a person keeps of the own account. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { OwnAccountAnswer } from "~/components/accounts/own-account-answer";
import { OwnAccountPage } from "~/components/accounts/own-account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { getOwnAccountPage, receiveOwnAccount } from "~/web/own-account.server";

export const loader = getOwnAccountPage;
export const action = receiveOwnAccount;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function OwnAccount() {
  const { account, done } = useLoaderData<typeof loader>();
  const answer = useActionData<OwnAccountAnswer>();
  return <OwnAccountPage {...{ account, done, answer }} />;
}
