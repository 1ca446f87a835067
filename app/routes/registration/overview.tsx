/** A request to be admitted, by its link: what is to do, or how it stands. */
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { OverviewPage } from "~/components/registration/overview-page";
import { registration as en } from "~/i18n/en/registration";
import { registration as nl } from "~/i18n/nl/registration";
import { useTexts } from "~/i18n/use-texts";
import { overviewPage, receiveOverview } from "~/web/registration/overview.server";

export const loader = overviewPage;
export const action = receiveOverview;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Registration() {
  const view = useLoaderData<typeof loader>();
  return (
    <OverviewPage view={useActionData<typeof action>() ?? view} texts={useTexts({ nl, en })} />
  );
}
