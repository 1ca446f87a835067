/** How everything stands that the administrator of the region looks after. */
import { href } from "./href";
import { languageOf } from "./language.server";
import { requireSignedIn } from "./session.server";
import { getStartPage } from "./start-page.server";
import type { AdminState } from "~/components/admin/admin-states";
import { findProposal, getRegion } from "~/domain/catalogue/public.server";
import { listTraffic, type Traffic } from "~/domain/monitoring/public.server";
import { isUnderWay } from "~/domain/search/public";
import { getIndexState, type IndexState } from "~/domain/search/public.server";
import { adminStart as en } from "~/i18n/en/admin-start";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { adminStart as nl } from "~/i18n/nl/admin-start";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

type Texts = typeof nl;
type State = AdminState["states"][number];

const WORDS = { nl: { texts: nl, day: nlWaits.day }, en: { texts: en, day: enWaits.day } };

export async function getAdminStart(request: Request) {
  const start = await getStartPage(request, "admin");
  const { actor } = await requireSignedIn(request);
  const [region, proposal, index, traffic] = await Promise.all([
    getRegion(),
    findProposal(actor),
    getIndexState(actor),
    listTraffic(actor),
  ]);
  const { texts, day } = WORDS[languageOf(request)];
  const { pages } = texts;
  const since = well(texts.configuration.since(day(region.startsOn)));
  const line = (to: string, name: string, ...states: State[]): AdminState => ({ to, name, states });
  return {
    ...start,
    pages: [
      line(href("/beheer/gebruikers"), pages.users),
      line(href("/beheer/uitnodigingen"), pages.invitations),
      line(href("/beheer/voorzieningen"), pages.services),
      line(
        href("/beheer/inrichting"),
        pages.configuration,
        since,
        ...(proposal ? [wrong(texts.configuration.proposal)] : []),
      ),
      line(href("/beheer/zoeken"), pages.search, searchState(index, texts)),
      line(href("/beheer/berichtenverkeer"), pages.messages, ...trafficStates(traffic, texts)),
      line(href("/beheer/logboek"), pages.log),
    ],
  };
}

const well = (text: string): State => ({ text, isWrong: false });
const wrong = (text: string): State => ({ text, isWrong: true });

function searchState({ isAway, rebuild, waiting }: IndexState, { search }: Texts): State {
  if (isAway) return wrong(search.away);
  if (rebuild && isUnderWay(rebuild)) return well(search.rebuilding);
  return waiting > 0 ? well(search.behind(waiting)) : well(search.well);
}

function trafficStates({ messages, letters }: Traffic, texts: Texts): State[] {
  const dead = letters.bounced + letters["given-up"];
  const found = [
    ...(messages.failed > 0 ? [wrong(texts.messages.failed(messages.failed))] : []),
    ...(dead > 0 ? [wrong(texts.messages.dead(dead))] : []),
  ];
  return found.length > 0 ? found : [well(texts.messages.well)];
}
