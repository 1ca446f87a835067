/** The second step at sign-in: a code, for who has it switched on. */
import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { SignInAnswer } from "~/components/accounts/sign-in-answer";
import { SignInCodeForm } from "~/components/accounts/sign-in-code-form";
import { pageMeta } from "~/components/layout/page-meta";
import { getCodePage, receiveCode } from "~/web/sign-in-code.server";

export const loader = getCodePage;
export const action = receiveCode;

/** When to come back, for who tries too often. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SignInCode() {
  const { to } = useLoaderData<typeof loader>();
  return <SignInCodeForm to={to} answer={useActionData<SignInAnswer>()} />;
}
