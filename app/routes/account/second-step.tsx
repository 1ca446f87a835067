/** A person makes, keeps and ends the second step at sign-in. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { SecondStepAnswer } from "~/components/accounts/second-step-answer";
import { SecondStepPage } from "~/components/accounts/second-step-page";
import { pageMeta } from "~/components/layout/page-meta";
import { getSecondStepPage, receiveSecondStep } from "~/web/second-step.server";

export const loader = getSecondStepPage;
export const action = receiveSecondStep;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function SecondStep() {
  const step = useLoaderData<typeof loader>();
  return <SecondStepPage step={step} answer={useActionData<SecondStepAnswer>()} />;
}
