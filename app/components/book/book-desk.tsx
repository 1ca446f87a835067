import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { bookDesk as en } from "~/i18n/en/book-desk";
import { bookDesk as nl } from "~/i18n/nl/book-desk";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { BookDeskView } from "./book-desk-view";

/** Everything in the book, with what is being written about it. */
export function BookDesk({ view }: { view: BookDeskView }) {
  const texts = useTexts({ nl, en });
  return (
    <>
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
        <p className="text-muted">{texts.onlyTexts}</p>
      </header>
      <p>
        <ButtonLink to={href("/productenboek")} look="secondary">
          {texts.toPublic}
        </ButtonLink>
      </p>
      {view.parts.map(({ title, entries }) => (
        <Section key={title} title={title}>
          <ul className="grid gap-3 md:grid-cols-2">
            {entries.map(({ code, name, to, holds, badges }) => (
              <li
                key={code}
                className="min-w-0 space-y-1 rounded-lg border border-line bg-surface p-4"
              >
                <h3 className="wrap-anywhere">
                  <Link to={to} lang="nl" className="inline-block py-1">
                    {name}
                  </Link>
                </h3>
                <p className="text-muted">{holds}</p>
                <p className="flex flex-wrap gap-2">
                  {badges.map((badge) => (
                    <Badge key={badge.text} tone={badge.tone}>
                      {badge.text}
                    </Badge>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
