/** What needs the provider now; the first thing is to say that all waits still hold. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { StartPage } from "~/components/accounts/start-page";
import { pageMeta } from "~/components/layout/page-meta";
import { NoticeBoard } from "~/components/notices/notice-board";
import { WindowCard } from "~/components/own-window/own-window";
import { ProviderNav } from "~/components/pages/provider-nav";
import { AllHold, WorkListSections } from "~/components/work-list/work-list";
import { combinationLinks } from "~/web/combination-lists.server";
import { clientLinks } from "~/web/find-client.server";
import { noticeBoard } from "~/web/own-notices.server";
import { referralLinks } from "~/web/referral-list.server";
import { ownWindowView } from "~/web/own-window.server";
import { partnerLinks } from "~/web/partners.server";
import { getStartPage } from "~/web/start-page.server";
import { subcontractLinks } from "~/web/subcontract-list.server";
import { confirmAll, workListView } from "~/web/work-list.server";

export const action = confirmAll;

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await getStartPage(request, "provider");
  const [work, window, board, clients, referrals, subcontracts, own, partners] = await Promise.all([
    workListView(request),
    ownWindowView(request),
    noticeBoard(request),
    clientLinks(request, "supplier"),
    referralLinks(request, "supplier"),
    subcontractLinks(request),
    combinationLinks(request),
    partnerLinks(request),
  ]);
  const { isShown, maySet } = window;
  const links = [...referrals, ...subcontracts, ...own, ...partners, ...clients];
  return { ...page, board, work, clients: links, window: { isShown, maySet } };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ProviderStart() {
  const { organisation, board, work, clients, window } = useLoaderData<typeof loader>();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <StartPage audience="provider" organisation={organisation}>
        {!window.isShown && <WindowCard isShown={false} />}
        <NoticeBoard board={board} />
        <AllHold waits={work.waits} />
        {clients.map(({ text, to }) => (
          <p key={to}>
            <Link to={to}>{text}</Link>
          </p>
        ))}
        <WorkListSections view={work} />
        {window.isShown && window.maySet && <WindowCard isShown />}
      </StartPage>
    </div>
  );
}
