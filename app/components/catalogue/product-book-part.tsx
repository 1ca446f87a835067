import { Link } from "@remix-run/react";

import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import type { productBook } from "~/i18n/nl/catalogue-pages";

import type { ChapterView, ItemView, PartView } from "./product-book-view";

type Props = { texts: typeof productBook; lang: "nl" | undefined };

/** One law: how to get help under it, and everything that can be had. */
export function ProductBookChapter({ chapter, ...words }: Props & { chapter: ChapterView }) {
  return (
    <section aria-labelledby={chapter.anchor} className="space-y-6">
      <div className="space-y-2">
        <h2 id={chapter.anchor}>
          {chapter.title}
          {chapter.note !== chapter.title && (
            <span className="font-normal text-muted"> ({chapter.note})</span>
          )}
        </h2>
        {chapter.how.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Disclosure summary={words.texts.professional}>
          <Facts facts={chapter.professional} />
        </Disclosure>
      </div>
      {chapter.parts.map((part) => (
        <ProductBookPart key={part.anchor} part={part} {...words} />
      ))}
    </section>
  );
}

/** One dimension of the region, or one list, with everything in it. */
export function ProductBookPart({ part, ...words }: Props & { part: PartView }) {
  return (
    <section aria-labelledby={part.anchor} className="space-y-3">
      <h3 id={part.anchor}>
        {part.title}
        {part.note && <span className="font-normal text-muted"> ({part.note.toLowerCase()})</span>}
      </h3>
      <ul className="space-y-3">
        {part.items.map((item) => (
          <Item key={item.anchor} item={item} {...words} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, texts, lang }: Props & { item: ItemView }) {
  const { offers } = item;
  return (
    <li
      id={item.anchor}
      className="space-y-2 rounded-lg border border-line bg-surface p-4 print:break-inside-avoid print:p-1"
    >
      <h4 className="font-bold">{item.name}</h4>
      {item.plain && <p lang={lang}>{item.plain}</p>}
      <Facts facts={item.said} />
      {item.examples.length > 0 && (
        <div>
          <p className="font-semibold text-muted">{texts.examples}</p>
          <ul className="list-disc pl-6" lang={lang}>
            {item.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </div>
      )}
      {offers && (
        <p className="print:hidden">
          {offers.total > 0 ? (
            <Link to={offers.to} className="inline-block py-1">
              {texts.offers(offers.total)}
              <span className="sr-only">: {item.name}</span>
            </Link>
          ) : (
            <span className="text-muted">{texts.noOffers}</span>
          )}
        </p>
      )}
      {item.holds && <p className="text-muted">{item.holds}</p>}
      <Disclosure summary={texts.professional}>
        <div className="whitespace-pre-line">
          <Facts facts={item.professional} />
        </div>
      </Disclosure>
      {item.earlier.length > 0 && (
        <Disclosure summary={texts.earlierTexts}>
          <ul className="space-y-3">
            {item.earlier.map(({ title, said }) => (
              <li key={title} className="space-y-1">
                <p className="font-semibold">{title}</p>
                <div lang={lang}>
                  <Facts facts={said} />
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}
