import { Link, useNavigation } from "@remix-run/react";
import { useId } from "react";

import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import type { search } from "~/i18n/nl/search";
import { href } from "~/web/href";

import { ChosenChips } from "./chosen-chips";
import { pageAddress } from "./chosen";
import { HitCard } from "./hit-card";
import { NothingFound } from "./nothing-found";
import type { SearchView, Without } from "./search-view";
import { ServicesBand } from "./services-band";

/** The answer: how much there is, what was not understood, help nearby first, then the list. */
export function Results({
  view,
  ways,
  texts,
  lang,
}: {
  view: SearchView;
  ways: Without[];
  texts: typeof search;
  lang: "nl" | undefined;
}) {
  const heading = useId();
  const { location } = useNavigation();
  const isBusy = location?.pathname === href("/zoeken");
  return (
    <section aria-labelledby={heading} aria-busy={isBusy} className="min-w-0 space-y-4">
      <h2 id={heading} className="sr-only">
        {texts.list}
      </h2>
      <p role="status" className="text-[1.25rem] font-bold">
        {view.summary}
      </p>
      <ChosenChips chips={view.chips} texts={texts} />
      {view.limited && <Notice tone="warning">{texts.limited}</Notice>}
      {view.notices.length > 0 && (
        <Notice>
          {view.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
      <ServicesBand services={view.services} texts={texts.services} lang={lang} />
      {view.isEmpty && <NothingFound ways={ways} texts={texts.none} />}
      {view.isPastEnd && (
        <p>
          {texts.pastEnd} <Link to={view.address}>{texts.toFirstPage}</Link>
        </p>
      )}
      <ol className={`space-y-4 ${isBusy ? "opacity-60" : ""}`}>
        {view.hits.map((hit) => (
          <li key={hit.id}>
            <HitCard hit={hit} texts={texts} lang={lang} />
          </li>
        ))}
      </ol>
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
