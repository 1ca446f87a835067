/** That a request was handed in: to be kept or printed. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { ReceiptPage } from "~/components/registration/receipt-page";
import { registrationForms as en } from "~/i18n/en/registration-forms";
import { registrationForms as nl } from "~/i18n/nl/registration-forms";
import { useTexts } from "~/i18n/use-texts";
import { receiptView } from "~/web/registration/check.server";

export const loader = receiptView;

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? "" }),
  { name: "robots", content: "noindex" },
];

export default function Receipt() {
  const view = useLoaderData<typeof loader>();
  return <ReceiptPage view={view} texts={useTexts({ nl, en })} />;
}
