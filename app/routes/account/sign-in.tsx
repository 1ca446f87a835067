/** Who has an account says who it is; also the address where programs sign in. */
import {
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { SignInForm } from "~/components/accounts/sign-in-form";
import type { SignInAnswer } from "~/components/accounts/sign-in-answer";
import { pageMeta } from "~/components/layout/page-meta";
import { signIn as en } from "~/i18n/en/sign-in";
import { signIn as nl } from "~/i18n/nl/sign-in";
import { languageOf } from "~/web/language.server";
import { safePath } from "~/web/safe-path";
import { findActor } from "~/web/session.server";
import { receiveSignIn, wayOn } from "~/web/sign-in.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const to = new URL(request.url).searchParams.get("naar");
  const actor = await findActor(request);
  if (actor) throw redirect(wayOn(to, actor.roles));
  const { title, intro } = { nl, en }[languageOf(request)];
  const ready = new URL(request.url).searchParams.get("klaar");
  return { title, intro, to: to ? safePath(to) : null, ready };
}

export const action = receiveSignIn;

/** When to come back, for who tries too often. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? nl.title, about: data?.intro }),
  { name: "robots", content: "noindex" },
];

export default function SignIn() {
  const { to, ready } = useLoaderData<typeof loader>();
  return <SignInForm to={to} ready={ready} answer={useActionData<SignInAnswer>()} />;
}
