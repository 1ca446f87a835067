import type { ReactNode } from "react";

import { startPages as en } from "~/i18n/en/start-pages";
import { startPages as nl } from "~/i18n/nl/start-pages";
import { useTexts } from "~/i18n/use-texts";

/** The head of every start page: for whom, and what it is for. */
export function StartPage({
  audience,
  organisation,
  children,
}: {
  audience: "provider" | "referrer" | "region" | "admin";
  organisation: string | null;
  children?: ReactNode;
}) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{texts[audience].title}</h1>
        <p className="text-muted">{organisation ? texts.for(organisation) : texts.forNobody}</p>
        <p>{texts[audience].intro}</p>
      </header>
      {children}
    </div>
  );
}
