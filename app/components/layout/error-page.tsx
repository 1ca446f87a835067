import { useLocation } from "@remix-run/react";

import { ButtonLink } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { errors as nl } from "~/i18n/nl/errors";
import { href } from "~/web/href";

import { type ErrorTexts, knownStatus } from "./error-title";

type Props = { status: number; requestId: string | null; texts: ErrorTexts | null };

/** What happened, what you can do, and a number to mention; for any status we have no page for, 500. */
export function ErrorPage({ status, requestId, texts: told }: Props) {
  const texts = told ?? nl;
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
        {known >= 429 ? (
          <Again text={texts.again} />
        ) : (
          <ButtonLink to={href("/zoeken")}>{texts.toSearch}</ButtonLink>
        )}
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
function Again({ text }: { text: string }) {
  const { pathname, search } = useLocation();
  return (
    <a
      href={pathname + search}
      className="inline-flex min-h-target items-center rounded-md border-2 border-button bg-button px-4 py-1.5 font-semibold text-button-ink no-underline hover:underline"
    >
      {text}
    </a>
  );
}
