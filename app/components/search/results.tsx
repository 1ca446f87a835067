import { Link, useNavigation } from "@remix-run/react";
import { useId } from "react";

import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import type { searchScreen } from "~/i18n/nl/search-screen";
import { liveSearch as enLive } from "~/i18n/en/live-search";
import { liveSearch as nlLive } from "~/i18n/nl/live-search";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { ChosenChips } from "./chosen-chips";
import { pageAddress } from "./chosen";
import { HitCard } from "./hit-card";
import type { Failure } from "./last-list";
import type { LighterView } from "./lighter-view";
import { NothingFound } from "./nothing-found";
import { NotUpdated } from "./not-updated";
import type { SearchView } from "./search-view";
import { ServicesBand } from "./services-band";
import { useSettled } from "./settled";

type Props = {
  view: SearchView;
  band: LighterView | null;
  failed: Failure | null;
  /** From here to a need, for whoever refers. */
  need: string | null;
  texts: typeof searchScreen;
  lang: "nl" | undefined;
};

/** The answer: how much there is, what was not understood, help nearby first, then the list. */
export function Results({ view, band, failed, need, texts, lang }: Props) {
  const heading = useId();
  const { location } = useNavigation();
  const isBusy = location?.pathname === href("/zoeken");
  const live = useTexts({ nl: nlLive, en: enLive });
  const said = useSettled(failed ? live.failed[failed] : view.summary, isBusy);
  // Above what the map holds out of sight, so that no link of it lies over a choice.
  return (
    <section
      aria-labelledby={heading}
      aria-busy={isBusy}
      className="relative z-1 min-w-0 space-y-4"
    >
      <h2 id={heading} className="sr-only">
        {texts.list}
      </h2>
      <Summary text={view.summary} said={said} />
      <ChosenChips chips={view.chips} texts={texts} />
      {failed && <NotUpdated failed={failed} texts={live} />}
      {view.limited && <Notice tone="warning">{texts.limited}</Notice>}
      {view.notices.length > 0 && (
        <Notice>
          {view.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
      {need && (
        <p className="not-on-paper">
          <Link to={need}>{texts.toNeed}</Link>
        </p>
      )}
      <ServicesBand band={band} lang={lang} />
      {view.noHits && <NothingFound view={view.noHits} />}
      {view.isPastEnd && (
        <p>
          {texts.pastEnd} <Link to={view.address}>{texts.toFirstPage}</Link>
        </p>
      )}
      <HitList view={view} texts={texts} lang={lang} isBusy={isBusy} />
      {!view.isPastEnd && (
        <Pagination
          page={view.page}
          pages={view.pages}
          to={(page) => pageAddress(view.address, page)}
        />
      )}
    </section>
  );
}

/** Each with its number, which is the same on the map. */
function HitList({
  view,
  texts,
  lang,
  isBusy,
}: {
  view: SearchView;
  texts: typeof searchScreen;
  lang: "nl" | undefined;
  isBusy: boolean;
}) {
  return (
    <ol start={view.firstNumber} className={`space-y-5 ${isBusy ? "opacity-60" : ""}`}>
      {view.hits.map((hit, index) => (
        <li key={hit.id} id={`hulp-${view.firstNumber + index}`} tabIndex={-1} className="relative">
          <span
            aria-hidden="true"
            className="absolute -top-3 left-4 min-w-6 rounded-full bg-brand px-1.5 text-center text-[0.85rem] leading-6 font-bold text-on-brand print:text-ink"
          >
            {view.firstNumber + index}
          </span>
          <HitCard hit={hit} texts={texts} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

/** Seen at once, read out when settled. */
function Summary({ text, said }: { text: string; said: string }) {
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <p aria-hidden="true" className="text-[1.25rem] font-bold">
        {text}
      </p>
    </>
  );
}
