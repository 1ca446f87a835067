/** The code after the password: a session under a new token, or the form again. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { safePath } from "./safe-path";
import { findAwaiting, findSignedIn, startSession } from "./session.server";
import { wayOn } from "./sign-in.server";
import type { SignInAnswer } from "~/components/accounts/sign-in-answer";
import { aVisitor } from "~/domain/accounts/public";
import { signInByCode, signInCodeForm } from "~/domain/accounts/public.server";
import { signInCode as en } from "~/i18n/en/sign-in-code";
import { signInCode as nl } from "~/i18n/nl/sign-in-code";

export async function getCodePage({ request }: LoaderFunctionArgs) {
  const { to } = await requireCodeAwaited(request);
  return { title: { nl, en }[languageOf(request)].title, to };
}

export async function receiveCode({ request }: ActionFunctionArgs) {
  const { actor, session } = await requireCodeAwaited(request);
  const { userId, organisationId, roles } = actor;
  let to: string | null = null;
  const outcome = await perform(request, signInCodeForm, ({ code, naar }) => {
    to = naar ? safePath(naar) : null;
    return signInByCode(aVisitor(), { userId, code });
  });
  if (!outcome.ok) {
    const { code, details } = outcome.refusals[0]!;
    const seconds = Number(details?.["seconds"] ?? 0);
    const answer: SignInAnswer = { code, to, email: "", minutes: Math.ceil(seconds / 60) };
    const headers = seconds > 0 ? { "Retry-After": String(seconds) } : undefined;
    return data(answer, { status: seconds > 0 ? 429 : 422, ...(headers && { headers }) });
  }
  const opening = { userId, organisationId, awaitsCode: false, former: session };
  const cookie = await startSession(request, opening);
  return redirect(wayOn(to, roles), { status: 303, headers: { "Set-Cookie": cookie } });
}

/** Whoever is somewhere else in signing in is sent there. */
async function requireCodeAwaited(request: Request) {
  const awaiting = await findAwaiting(request);
  const asked = new URL(request.url).searchParams.get("naar");
  const to = asked ? safePath(asked) : null;
  if (awaiting?.awaits === "code") return { ...awaiting, to };
  if (awaiting) throw redirect(href("/account/tweede-stap", {}, { naar: to }));
  const signedIn = await findSignedIn(request);
  if (signedIn) throw redirect(wayOn(to, signedIn.actor.roles));
  const isLate = request.method === "POST";
  throw redirect(href("/inloggen", {}, { naar: to, klaar: isLate ? "te-laat" : null }));
}
