/** The first person of an organisation comes in: of an imported provider, to take its page in hand. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { LinkAnswer } from "~/components/accounts/link-answer";
import { InvitationForm, LinkOver } from "~/components/accounts/link-forms";
import { pageMeta } from "~/components/layout/page-meta";
import { accountLinks as en } from "~/i18n/en/account-links";
import { accountLinks as nl } from "~/i18n/nl/account-links";
import { useTexts } from "~/i18n/use-texts";
import { getInvitationPage, receiveAcceptance } from "~/web/invitation-page.server";

export function loader(args: LoaderFunctionArgs) {
  return getInvitationPage("claim", args);
}

export function action(args: ActionFunctionArgs) {
  return receiveAcceptance("claim", args);
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Claim() {
  const { invitation } = useLoaderData<typeof loader>();
  const all = useTexts({ nl, en });
  const answer = useActionData<LinkAnswer>();
  if (!invitation) return <LinkOver isReset={false} />;
  const texts = invitation.hasPage ? all.claim : all.invite;
  return <InvitationForm {...{ invitation, texts, answer }} />;
}
