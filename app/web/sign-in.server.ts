/** What the login form sends: a session and the way on, or the form again with one and the same answer. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform } from "./perform.server";
import { safePath } from "./safe-path";
import { startSession } from "./session.server";
import type { SignInAnswer } from "~/components/accounts/sign-in-answer";
import { aVisitor, startPageOf } from "~/domain/accounts/public";
import { signIn, signInForm } from "~/domain/accounts/public.server";

export async function receiveSignIn({ request }: ActionFunctionArgs) {
  let email = "";
  let to: string | undefined;
  const outcome = await perform(request, signInForm, (sent) => {
    email = sent.email;
    to = sent.naar;
    return signIn(aVisitor(), sent);
  });
  if (!outcome.ok) {
    const answer: SignInAnswer = { code: outcome.refusals[0]!.code, email };
    return data(answer, { status: 422 });
  }
  const { roles, ...opening } = outcome.value;
  const cookie = await startSession(request, opening);
  return redirect(wayOn(to, roles), { status: 303, headers: { "Set-Cookie": cookie } });
}

/** Where somebody wanted to go, else the start page of the role. */
export function wayOn(asked: unknown, roles: Parameters<typeof startPageOf>[0]): string {
  const path = safePath(asked);
  return path === "/" ? (startPageOf(roles) ?? href("/")) : path;
}
