/** What is not in the window, in one language: the region's own first, then what holds everywhere. */
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Found } from "~/domain/search/public";
import type { Language } from "~/i18n/language";
import { namesOf, wordFor } from "~/i18n/names";
import type { notHere } from "~/i18n/nl/not-here";

export type NotHereLine = {
  title: string;
  text: string;
  where: string;
  website: string | null;
  /** The region gave no words in the language of the page. */
  lang: "nl" | undefined;
};

type Source = { language: Language; texts: typeof notHere };

export function notHereView(
  region: RegionConfig,
  { total, providers }: Pick<Found, "total" | "providers">,
  { language, texts }: Source,
) {
  const names = namesOf(region, language);
  const number = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const listed = (param: Parameters<typeof names>[0], items: { code: string }[]) =>
    items.map(({ code }) => names(param, code)).join(", ");
  return {
    items: [...ownItems(region, language), ...sharedItems(region, texts)],
    coverage: texts.coverage(number.format(providers), number.format(total)),
    facts: [
      { name: texts.municipalities, value: listed("gemeente", region.municipalities) },
      { name: texts.laws, value: listed("wet", region.laws) },
      {
        name: texts.segments,
        value: region.segments.map((one) => wordFor(one, language, "inwoner")).join("; "),
      },
      { name: texts.waits, value: texts.waitsText },
      { name: texts.complete, value: texts.completeText },
    ],
  };
}

function ownItems({ notHere: own = [] }: RegionConfig, language: Language): NotHereLine[] {
  return own.map(({ title, text, where, website, en }) => {
    const words = language === "en" ? (en ?? { title, text, where }) : { title, text, where };
    const lang = language === "en" && !en ? ("nl" as const) : undefined;
    return { ...words, website: website ?? null, lang };
  });
}

/** Only what belongs to a law that this region has. */
function sharedItems({ laws }: RegionConfig, { items }: typeof notHere): NotHereLine[] {
  return items
    .filter(({ regimes }) => laws.some(({ regime }) => regimes.includes(regime)))
    .map(({ title, text, where, website }) => ({
      ...{ title, text, where },
      website: website ?? null,
      lang: undefined,
    }));
}
