/** The page of the own account: what it shows, and what each of its forms does. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { forgetLink, tokenIn } from "./mailed-link.server";
import { perform } from "./perform.server";
import { requireSignedIn, startSession } from "./session.server";
import { wayOn } from "./sign-in.server";
import type { OwnAccountAnswer } from "~/components/accounts/own-account-answer";
import { assertMay, aVisitor } from "~/domain/accounts/public";
import {
  askEmailChange,
  changeDetails,
  changePassword,
  confirmEmail,
  endOtherSessions,
  getOwnAccount,
  getOwnOrganisation,
  type OwnAccountForm,
  ownAccountForm,
  type SignedIn,
} from "~/domain/accounts/public.server";
import { accept, type Outcome } from "~/domain/kernel/outcome";
import { ownAccount as en } from "~/i18n/en/own-account";
import { ownAccount as nl } from "~/i18n/nl/own-account";

export async function getOwnAccountPage({ request }: LoaderFunctionArgs) {
  const { actor, session } = await requireSignedIn(request);
  const { title } = { nl, en }[languageOf(request)];
  const done = new URL(request.url).searchParams.get("klaar");
  return { title, done, account: await getOwnAccount(actor, session.id) };
}

export async function receiveOwnAccount({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireSignedIn(request);
  assertMay(signedIn.actor, "account.change");
  const { address } = context.visitor;
  let sent: OwnAccountForm | null = null;
  const outcome = await perform(request, ownAccountForm, (form) => {
    sent = form;
    return change(signedIn, form, address);
  });
  if (outcome.ok && outcome.value) return switchTo(request, signedIn, outcome.value);
  const { doe: doing = "", email = "" } = (sent ?? {}) as { doe?: string; email?: string };
  if (outcome.ok) return redirect(href("/account", {}, { klaar: doing }), 303);
  const seconds = Number(outcome.refusals[0]!.details?.["seconds"] ?? 0);
  const answer: OwnAccountAnswer = { refusals: outcome.refusals, doing, email };
  return data(answer, { status: seconds > 0 ? 429 : 422 });
}

type Switch = { organisationId: string; roles: string[] };

/** An organisation where the form asks to act for another one. */
async function change(
  { actor, session }: SignedIn,
  form: OwnAccountForm,
  address: string,
): Promise<Outcome<Switch | null>> {
  switch (form.doe) {
    case "gegevens":
      return changeDetails(actor, form);
    case "wachtwoord":
      return changePassword(actor, { ...form, address, sessionId: session.id });
    case "mail":
      return askEmailChange(actor, { ...form, address });
    case "overal-uit":
      return endOtherSessions(actor, session.id);
    case "wissel":
      return accept(await getOwnOrganisation(actor, form.organisationId));
  }
}

/** Under a new token, as after a login. */
async function switchTo(request: Request, { actor, session }: SignedIn, to: Switch) {
  const { organisationId, roles } = to;
  const { userId } = actor;
  const opening = { userId, organisationId, awaitsCode: false, former: session };
  const cookie = await startSession(request, opening);
  const start = wayOn("/", roles as Parameters<typeof wayOn>[1]);
  return redirect(start, { status: 303, headers: { "Set-Cookie": cookie } });
}

export async function receiveNewEmail({ request }: ActionFunctionArgs) {
  const outcome = await confirmEmail(aVisitor(), tokenIn(request));
  if (!outcome.ok) return data({ isOver: true }, { status: 410 });
  const to = href("/inloggen", {}, { klaar: "mail" });
  return redirect(to, { status: 303, headers: forgetLink() });
}
