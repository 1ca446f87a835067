import { Link } from "@remix-run/react";

import { ListButton, offerAnchor } from "~/components/my-list/list-button";
import { WaitBlock } from "~/components/providers/wait-block";
import type { searchScreen } from "~/i18n/nl/search-screen";

import type { HitView } from "./hit-view";

type Props = {
  hit: HitView;
  texts: typeof searchScreen;
  /** The language of provider texts where it differs from the page's. */
  lang: "nl" | undefined;
  /** Nothing to keep on a list yet. */
  isPreview?: boolean;
};

/** One kind of help: what, by whom, where, how long one waits, and why it is in the list. */
export function HitCard({ hit, texts, lang, isPreview }: Props) {
  const { supplier } = hit;
  return (
    <article
      id={offerAnchor(hit.code)}
      className="space-y-2.5 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <h3 className="text-[1.15rem]">
        <Link to={hit.to} lang={lang}>
          {hit.title}
        </Link>
      </h3>
      <div className="grid gap-x-6 gap-y-2.5 md:grid-cols-2">
        <div className="min-w-0">
          <p>
            {texts.by}{" "}
            <Link to={supplier.to} lang={lang}>
              {supplier.name}
            </Link>
          </p>
          {supplier.lead && <p>{texts.combination(supplier.lead)}</p>}
          <p>{hit.where}</p>
          <p className="text-muted">{hit.facts}</p>
        </div>
        <WaitBlock wait={hit.wait} />
      </div>
      {hit.terms && <p className="text-muted">{hit.terms}</p>}
      <p>{hit.wayIn}</p>
      {hit.quality && <p className="text-muted">{hit.quality}</p>}
      <p className="line-clamp-3" lang={lang}>
        {hit.summary}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-2.5">
        <p className="min-w-48 flex-1 text-[0.95em]">
          <strong>{texts.why}</strong> {hit.why.join(" · ")}
        </p>
        {!isPreview && <ListButton code={hit.code} title={hit.title} lang={lang} />}
      </div>
    </article>
  );
}
