/** What more the region asks about a request. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { QuestionsPage } from "~/components/registration/questions-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { questionsView, receiveQuestions } from "~/web/registration/questions.server";

export const loader = questionsView;
export const action = receiveQuestions;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Questions() {
  const view = useLoaderData<typeof loader>();
  return (
    <QuestionsPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />
  );
}
