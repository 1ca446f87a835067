/** The history of an own page in words. */
import { href } from "./href";
import { pageWords } from "./page-words.server";
import { requireActor } from "./session.server";
import type { HistoryView } from "~/components/pages/page-history";
import { fieldLabel, valueText, whoText } from "~/components/pages/page-words";
import { getRegion } from "~/domain/catalogue/public.server";
import type { OfferFields } from "~/domain/providers/public";
import { getPage, listVersions, namesOfPeople } from "~/domain/providers/public.server";
import { momentText } from "~/i18n/moment";

export async function historyView(request: Request, offerCode: string): Promise<HistoryView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [page, versions, region] = await Promise.all([
    getPage(actor, offerCode, now),
    listVersions(actor, offerCode),
    getRegion(now),
  ]);
  const words = pageWords(request, region, { places: page.places, now });
  const { texts, language } = words;
  const people = await namesOfPeople(versions.map(({ by }) => by));
  const name = offerCode ? (page.fields as OfferFields).title : page.supplier.name;
  const first = versions.at(-1)?.revision;
  return {
    title: texts.history.title(name || texts.list.untitled),
    to: offerCode
      ? href("/aanbieder/aanbod/:code", { code: offerCode })
      : href("/aanbieder/profiel"),
    revision: page.revision,
    steps: versions.map((version, i) => ({
      revision: version.revision,
      act: texts.history.acts[version.act] ?? version.act,
      by: texts.history.by(whoText(version.by, people, texts), momentText(version.at, language)),
      same: version.revision === first ? texts.history.first : texts.history.same,
      differences: version.differences.map(({ field, before, after }) => ({
        label: fieldLabel(field, words),
        before: valueText(field, before, words),
        after: valueText(field, after, words),
      })),
      mayRestore: i > 0,
    })),
  };
}
