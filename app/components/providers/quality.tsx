import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import type { providers } from "~/i18n/nl/providers";

import { QualityTable } from "./quality-table";
import type { SupplierPageView } from "./supplier-view";

type Props = Pick<SupplierPageView, "quality" | "marks"> & {
  texts: typeof providers;
  lang: "nl" | undefined;
};

/** Figures only with their story, marks as facts; nothing here ranks or compares. */
export function Quality({ quality, marks, texts, lang }: Props) {
  return (
    <>
      {quality.length === 0 ? (
        <p>{texts.noQuality}</p>
      ) : (
        <p className="max-w-text">{texts.qualityIntro}</p>
      )}
      {quality.map(({ name, to, figures }) => (
        <article
          key={name}
          className="whole-on-paper space-y-3 rounded-lg border border-line bg-surface p-4"
        >
          <h3>{name}</h3>
          <p>
            <Link to={to} className="inline-flex min-h-target items-center">
              {texts.meaning}
              <span className="sr-only">: {name}</span>
            </Link>
          </p>
          <QualityTable {...{ name, figures, texts, lang }} />
        </article>
      ))}
      <h3>{texts.marks}</h3>
      {marks.length === 0 && <p>{texts.noMarks}</p>}
      <ul className="space-y-3">
        {marks.map(({ mark, number, issuer, until, isExpired, isVerified }) => (
          <li key={`${mark} ${number}`}>
            <p className="flex flex-wrap items-center gap-2">
              <strong lang={lang}>{mark}</strong>
              <Badge
                tone={isExpired ? "warning" : "neutral"}
                icon={isExpired ? "warning" : "check"}
              >
                {isExpired ? texts.expired : texts.valid}
              </Badge>
              {isVerified && (
                <Badge tone="positive" icon="check">
                  {texts.verified}
                </Badge>
              )}
            </p>
            <p>
              {texts.number}: {number}. {texts.issuer}: <span lang={lang}>{issuer}</span>.{" "}
              {texts.validUntil}: {until}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
