/** What the login form sends: a session and the way on, or the form again with one and the same answer. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform } from "./perform.server";
import { safePath } from "./safe-path";
import { startSession } from "./session.server";
import type { SignInAnswer } from "~/components/accounts/sign-in-answer";
import type { Refusal } from "~/domain/kernel/outcome";
import { aVisitor, startPageOf } from "~/domain/accounts/public";
import { signIn, signInForm } from "~/domain/accounts/public.server";

export async function receiveSignIn({ request, context }: ActionFunctionArgs) {
  let email = "";
  let to: string | undefined;
  const outcome = await perform(request, signInForm, (sent) => {
    email = sent.email;
    to = sent.naar;
    const { email: as, password } = sent;
    return signIn(aVisitor(), { email: as, password, address: context.visitor.address });
  });
  if (!outcome.ok)
    return notSignedIn(outcome.refusals[0]!, { email, to: to ? safePath(to) : null });
  const { roles, ...opening } = outcome.value;
  const cookie = await startSession(request, opening);
  const on = opening.awaitsCode ? toTheCode(to) : wayOn(to, roles);
  return redirect(on, { status: 303, headers: { "Set-Cookie": cookie } });
}

/** The form again; 429 says when to come back. */
function notSignedIn({ code, details }: Refusal, sent: Pick<SignInAnswer, "email" | "to">) {
  const seconds = Number(details?.["seconds"] ?? 0);
  const answer: SignInAnswer = { ...sent, code, minutes: Math.ceil(seconds / 60) };
  return data(answer, {
    status: seconds > 0 ? 429 : 422,
    headers: seconds > 0 ? { "Retry-After": String(seconds) } : {},
  });
}

/** The second step keeps where somebody wanted to go. */
function toTheCode(asked: string | undefined): string {
  return href("/inloggen/code", {}, { naar: asked && safePath(asked) });
}

/** Where somebody wanted to go, else the start page of the role. */
export function wayOn(asked: unknown, roles: Parameters<typeof startPageOf>[0]): string {
  const path = safePath(asked);
  return path === "/" ? (startPageOf(roles) ?? href("/")) : path;
}
