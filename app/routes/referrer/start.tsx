/** Where a referrer begins: finding help. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { StartPage } from "~/components/accounts/start-page";
import { useManages } from "~/components/accounts/use-manages";
import { pageMeta } from "~/components/layout/page-meta";
import { NoticeBoard } from "~/components/notices/notice-board";
import { ButtonLink } from "~/components/ui/button";
import { keptServices as enServices } from "~/i18n/en/kept-services";
import { startPages as en } from "~/i18n/en/start-pages";
import { keptServices as nlServices } from "~/i18n/nl/kept-services";
import { startPages as nl } from "~/i18n/nl/start-pages";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";
import { clientLinks } from "~/web/find-client.server";
import { keepsServices } from "~/web/kept-services.server";
import { noticeBoard } from "~/web/own-notices.server";
import { talkLinks } from "~/web/own-signals.server";
import { consultLinks } from "~/web/consults.server";
import { crisisLinks } from "~/web/crisis.server";
import { medicalRouteLinks } from "~/web/medical-route.server";
import { quickLinks } from "~/web/quick-referral.server";
import { needStart } from "~/web/need-list.server";
import { referralLinks, runningTasks } from "~/web/referral-list.server";
import { guideLinks } from "~/web/guide.server";
import { getStartPage } from "~/web/start-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const page = await getStartPage(request, "referrer");
  const [talks, clients, board, ...needs] = await Promise.all([
    talkLinks(request),
    clientLinks(request, "sender"),
    noticeBoard(request),
    guideLinks(request),
    consultLinks(request),
    quickLinks(request),
    needStart(request),
    referralLinks(request, "sender"),
    runningTasks(request, "sender"),
    crisisLinks(request),
    medicalRouteLinks(request),
  ]);
  const links = { talks: [...clients, ...talks], board, needs: needs.flat() };
  return { ...page, ...links, mayKeepServices: await keepsServices(request) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  pageMeta(page, { title: data?.title ?? "" });

export default function ReferrerStart() {
  const { organisation, talks, board, needs, mayKeepServices } = useLoaderData<typeof loader>();
  const manages = useManages();
  const texts = useTexts({ nl, en }).referrer;
  const services = useTexts({ nl: nlServices, en: enServices });
  return (
    <StartPage audience="referrer" organisation={organisation}>
      <NoticeBoard board={board} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={href("/zoeken")}>{texts.search}</ButtonLink>
        <ButtonLink to={href("/mijn-lijst")} look="secondary">
          {texts.list}
        </ButtonLink>
      </p>
      {needs.length > 0 && (
        <ul className="space-y-1">
          {needs.map(({ text, to }) => (
            <li key={text}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
      {mayKeepServices && (
        <p>
          <Link to={href("/verwijzer/voorzieningen")}>{services.link}</Link>
        </p>
      )}
      {talks.map(({ text, to }) => (
        <p key={to}>
          <Link to={to}>{text}</Link>
        </p>
      ))}
      {manages && (
        <p>
          <Link to={href("/verwijzer/gebruikers")}>{texts.people}</Link>
        </p>
      )}
    </StartPage>
  );
}
