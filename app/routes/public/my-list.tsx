/** What a visitor keeps without an account: to compare, to print on one A4, to copy and to share. */
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ClientActionFunctionArgs, useLoaderData } from "@remix-run/react";

import { pageMeta } from "~/components/layout/page-meta";
import type { ListAnswer } from "~/components/my-list/list-button";
import { ListNotices } from "~/components/my-list/list-notices";
import { ConfirmClear, EmptyList, OwnList } from "~/components/my-list/own-list";
import { Sheet } from "~/components/my-list/sheet";
import { myList as en } from "~/i18n/en/my-list";
import { myList as nl } from "~/i18n/nl/my-list";
import { useLanguage, useTexts } from "~/i18n/use-texts";
import styles from "~/styles/my-list.css?url";
import { changeMyList } from "~/web/change-my-list.server";
import { languageOf } from "~/web/language.server";
import { getMyListPage } from "~/web/my-list-page.server";
import { myListCookie, myListOf } from "~/web/my-list.server";
import { needFromList } from "~/web/need-link.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { title } = { nl, en }[languageOf(request)];
  const need = await needFromList(request, myListOf(request));
  return { title, view: await getMyListPage(request, new Date()), need };
}

export async function action({ request }: ActionFunctionArgs) {
  const { list, outcome, to, stays } = await changeMyList(request);
  const headers = { "Set-Cookie": myListCookie(list) };
  if (!stays) return redirect(to, { status: 303, headers });
  return data<ListAnswer>({ outcome, size: list.length }, { headers });
}

/** What was asked by script and did not arrive leaves the page as it is. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<ListAnswer>();
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    return { outcome: "failed", size: 0 } satisfies ListAnswer;
  }
}

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => [
  ...pageMeta(page, { title: data?.title ?? nl.title }),
  { name: "robots", content: "noindex" },
];

export default function MyList() {
  const { view, need } = useLoaderData<typeof loader>();
  const texts = useTexts({ nl, en });
  const lang = useLanguage() === "nl" ? undefined : "nl";
  if (view.isConfirming) return <ConfirmClear size={view.size} texts={texts} />;
  return (
    <div className="space-y-6">
      <header className="not-on-paper space-y-2">
        <h1>{texts.title}</h1>
        <p className="max-w-text">{texts.intro(view.notices.most)}</p>
      </header>
      <ListNotices notices={view.notices} texts={texts} />
      {view.size > 0 && (
        <OwnList
          entries={view.entries}
          isCompared={view.sheet !== null}
          need={need}
          texts={texts}
          lang={lang}
        />
      )}
      {view.sheet && <Sheet sheet={view.sheet} texts={texts} lang={lang} />}
      {view.size === 0 && !view.sheet && <EmptyList texts={texts} />}
    </div>
  );
}
