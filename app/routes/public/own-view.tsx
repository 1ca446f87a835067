/** Who has a code looks at the own help; the title and the address say nothing of it. */
import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import { EnterForm } from "~/components/own-view/enter-form";
import { OwnView } from "~/components/own-view/own-view";
import { ownView as en } from "~/i18n/en/own-view";
import { ownView as nl } from "~/i18n/nl/own-view";
import { ownPage, receiveOwnView } from "~/web/own-view.server";

export const loader = ownPage;
export const action = receiveOwnView;

/** Nothing of it stays in a cache, not even after going back. */
export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders }) => {
  const all = new Headers(loaderHeaders);
  for (const [name, value] of actionHeaders) all.set(name, value);
  all.set("Cache-Control", "no-store");
  return all;
};

export const meta: MetaFunction = (page) => [
  ...pageMeta(page, { title: { nl, en }[languageIn(page.matches)].title }),
  { name: "robots", content: "noindex" },
];

const languageIn = (matches: readonly unknown[]) =>
  (matches[0] as { data?: { language?: "nl" | "en" } } | undefined)?.data?.language ?? "nl";

export default function OwnViewPage() {
  const loaded = useLoaderData<typeof loader>();
  const page = useActionData<typeof action>() ?? loaded;
  return page.step === "in" ? <OwnView page={page} /> : <EnterForm page={page} />;
}
