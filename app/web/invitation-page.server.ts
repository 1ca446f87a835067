/** The page of an invitation and that of a claim: the same steps with other words. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { followLink, forgetLink, tokenIn } from "./mailed-link.server";
import { perform } from "./perform.server";
import type { LinkAnswer } from "~/components/accounts/link-answer";
import { aVisitor } from "~/domain/accounts/public";
import { acceptInvitation, findInvitation, invitationForm } from "~/domain/accounts/public.server";
import { accountLinks as en } from "~/i18n/en/account-links";
import { accountLinks as nl } from "~/i18n/nl/account-links";

type Kind = "invite" | "claim";

export async function getInvitationPage(kind: Kind, { request, params }: LoaderFunctionArgs) {
  const invitation = await findInvitation(kind, followLink(request, params.token));
  const texts = { nl, en }[languageOf(request)];
  const title = invitation ? texts[textsOf(kind, invitation)].title : texts.over.title;
  return data({ title, invitation }, { status: invitation ? 200 : 410 });
}

export async function receiveAcceptance(kind: Kind, { request }: ActionFunctionArgs) {
  let name = "";
  const token = tokenIn(request);
  const outcome = await perform(request, invitationForm, (sent) => {
    name = sent.name;
    return acceptInvitation(aVisitor(), { kind, token, ...sent });
  });
  if (!outcome.ok) {
    return data<LinkAnswer>({ refusals: outcome.refusals, name }, { status: 422 });
  }
  const done = textsOf(kind, outcome.value) === "claim" ? "claim" : "account";
  const to = href("/inloggen", {}, { klaar: done });
  return redirect(to, { status: 303, headers: forgetLink() });
}

/** Who has no page to take in hand is invited. */
function textsOf(kind: Kind, { hasPage }: { hasPage: boolean }): Kind {
  return kind === "claim" && hasPage ? "claim" : "invite";
}
