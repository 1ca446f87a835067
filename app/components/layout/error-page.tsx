import { useLocation } from "@remix-run/react";

import { ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { errors as en } from "~/i18n/en/errors";
import { errors as nl } from "~/i18n/nl/errors";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { knownStatus } from "./error-title";

/** What happened, what you can do, and a number to mention; for any status we have no page for, 500. */
export function ErrorPage({ status, requestId }: { status: number; requestId: string | null }) {
  const texts = useTexts({ nl, en });
  const known = knownStatus(status);
  const page = texts.pages[known];
  return (
    <div className="max-w-text space-y-5">
      <h1>{page.title}</h1>
      <p className="text-[1.1rem]">{page.what}</p>
      <ul className="list-disc space-y-1 pl-6">
        {page.now.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {known >= 429 ? <Again /> : <ButtonLink to={href("/zoeken")}>{texts.toSearch}</ButtonLink>}
        <ButtonLink to={href("/")} look="secondary">
          {texts.toHome}
        </ButtonLink>
      </div>
      {known === 500 && requestId && (
        <Card>
          <p>
            {texts.number} <strong className="break-all">{requestId}</strong>
          </p>
          <p className="text-muted">{texts.numberHelp}</p>
        </Card>
      )}
    </div>
  );
}

/** Loads the whole page anew: the part that broke may be in the browser. */
function Again() {
  const texts = useTexts({ nl, en });
  const { pathname, search } = useLocation();
  return (
    <a
      href={pathname + search}
      className="inline-flex min-h-target items-center rounded-md border-2 border-button bg-button px-4 py-1.5 font-semibold text-button-ink no-underline hover:underline"
    >
      {texts.again}
    </a>
  );
}
