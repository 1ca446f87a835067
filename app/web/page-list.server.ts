/** The list of own offers in words, and the start of a new one. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { href } from "./href";
import { pageWords } from "./page-words.server";
import { backToButton } from "./look-first";
import { carryOut } from "./perform.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type { PageLine } from "~/components/pages/page-list";
import { faultLine } from "~/components/pages/faults";
import { whoText } from "~/components/pages/page-words";
import { getRegion } from "~/domain/catalogue/public.server";
import {
  beginOffer,
  listPages,
  namesOfPeople,
  type OwnPage,
} from "~/domain/providers/public.server";
import { momentText } from "~/i18n/moment";

export async function pageListView(request: Request) {
  const actor = await requireActor(request);
  const now = new Date();
  const [pages, region] = await Promise.all([listPages(actor, now), getRegion(now)]);
  const words = pageWords(request, region, { places: [], now });
  const people = await namesOfPeople(pages.flatMap(({ draft }) => draft?.by ?? []));
  const line = (page: OwnPage): PageLine => ({
    to: href("/aanbieder/aanbod/:code", { code: page.offerCode }),
    title: page.title || words.texts.list.untitled,
    code: page.offerCode,
    isShown: page.isPublished && page.outside === null,
    ...stateOf(page, words),
    draft:
      page.draft &&
      words.texts.list.draft(
        whoText(page.draft.by, people, words.texts),
        momentText(page.draft.at, words.language),
      ),
    conflicts: page.conflicts > 0 ? words.texts.list.conflicts(page.conflicts) : null,
  });
  const offers = pages.filter(({ offerCode }) => offerCode !== "");
  return { title: words.texts.list.title, pages: offers.map(line) };
}

function stateOf(page: OwnPage, words: ReturnType<typeof pageWords>) {
  const { list } = words.texts;
  if (!page.isPublished) return { state: list.neverShown, outside: null };
  if (!page.outside) return { state: list.shown, outside: null };
  const details = "day" in page.outside ? { details: { day: page.outside.day } } : {};
  const refusal = { code: `contract.${page.outside.why}`, ...details };
  return { state: list.notShown, outside: faultLine(refusal, words, words.day).text };
}

export async function receiveNewOffer({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const outcome = await carryOut(await sentForm(request), () => beginOffer(actor));
  if (!outcome.ok) throw backToButton(request, href("/aanbieder/aanbod"));
  return redirect(href("/aanbieder/aanbod/:code", { code: outcome.value.offerCode }), 303);
}
