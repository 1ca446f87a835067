/** A forgotten password: the wish for a link, and what comes of the link. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { followLink, forgetLink, tokenIn } from "./mailed-link.server";
import { perform } from "./perform.server";
import type { LinkAnswer } from "~/components/accounts/link-answer";
import { aVisitor } from "~/domain/accounts/public";
import {
  askReset,
  askResetForm,
  findToken,
  newPasswordForm,
  resetPassword,
} from "~/domain/accounts/public.server";
import { accountLinks as en } from "~/i18n/en/account-links";
import { accountLinks as nl } from "~/i18n/nl/account-links";

/** The same answer for every address. */
export async function receiveResetWish({ request, context }: ActionFunctionArgs) {
  const { address } = context.visitor;
  const outcome = await perform(request, askResetForm, ({ email }) =>
    askReset(aVisitor(), { email, address }),
  );
  if (outcome.ok) return redirect(href("/wachtwoord-vergeten", {}, { verstuurd: 1 }), 303);
  const seconds = Number(outcome.refusals[0]!.details?.["seconds"] ?? 0);
  return data(
    { minutes: Math.ceil(seconds / 60) },
    {
      status: seconds > 0 ? 429 : 422,
      headers: seconds > 0 ? { "Retry-After": String(seconds) } : {},
    },
  );
}

export async function getNewPasswordPage({ request, params }: LoaderFunctionArgs) {
  const found = await findToken("reset", followLink(request, params.token), new Date());
  const isOpen = found?.state === "open";
  const texts = { nl, en }[languageOf(request)];
  const title = isOpen ? texts.reset.title : texts.over.title;
  return data({ title, isOpen }, { status: isOpen ? 200 : 410 });
}

export async function receiveNewPassword({ request }: ActionFunctionArgs) {
  const token = tokenIn(request);
  const outcome = await perform(request, newPasswordForm, ({ password }) =>
    resetPassword(aVisitor(), { token, password }),
  );
  if (!outcome.ok) {
    return data<LinkAnswer>({ refusals: outcome.refusals, name: "" }, { status: 422 });
  }
  const to = href("/inloggen", {}, { klaar: "wachtwoord" });
  return redirect(to, { status: 303, headers: forgetLink() });
}
