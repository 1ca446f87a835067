import type { productBook } from "~/i18n/nl/catalogue-pages";

import type { BookView, PartView } from "./product-book-view";

/** The table of contents: links within the page, so it works without JavaScript too. */
export function ProductBookContents({
  view,
  texts,
}: {
  view: BookView;
  texts: typeof productBook;
}) {
  return (
    <nav aria-labelledby="inhoudsopgave" className="space-y-3 rounded-lg bg-brand-soft p-4">
      <h2 id="inhoudsopgave">{texts.contents}</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {view.chapters.map(({ anchor, title, parts }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="font-semibold">
              {title}
            </a>
            <Parts parts={parts} />
          </li>
        ))}
        <li>
          <a href="#overal" className="font-semibold">
            {texts.shared}
          </a>
          <Parts parts={view.shared} />
          <a href="#veranderingen" className="font-semibold">
            {texts.changes}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Parts({ parts }: { parts: PartView[] }) {
  return (
    <ul className="pl-4">
      {parts.map(({ anchor, title, items }) => (
        <li key={anchor}>
          <a href={`#${anchor}`} className="inline-block py-1">
            {title}
          </a>{" "}
          <span className="text-muted">({items.length})</span>
        </li>
      ))}
    </ul>
  );
}
