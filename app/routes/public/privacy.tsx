/** What is kept of a visitor, and what is not. */
import type { MetaFunction } from "@remix-run/node";

import { pageMeta } from "~/components/layout/page-meta";
import { StatementParts } from "~/components/statements/statement-parts";
import { statements as en } from "~/i18n/en/statements";
import { statements as nl } from "~/i18n/nl/statements";
import { useTexts } from "~/i18n/use-texts";
import { languageOf } from "~/web/language.server";

export function loader({ request }: { request: Request }) {
  const { title, intro } = { nl, en }[languageOf(request)].privacy;
  return { title, intro };
}

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, { title: page.data?.title ?? "", about: page.data?.intro });

export default function Privacy() {
  const texts = useTexts({ nl, en }).privacy;
  return (
    <div className="max-w-text space-y-8">
      <h1>{texts.title}</h1>
      <p className="text-[1.15rem]">{texts.intro}</p>
      <StatementParts parts={texts.parts} />
      <p>{texts.date}</p>
    </div>
  );
}
