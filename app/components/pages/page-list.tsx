import { Form, Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { pageEditor as en } from "~/i18n/en/page-editor";
import { pageEditor as nl } from "~/i18n/nl/page-editor";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { ProviderNav } from "./provider-nav";

export type PageLine = {
  to: string;
  title: string;
  code: string;
  isShown: boolean;
  state: string;
  /** Why it is not shown. */
  outside: string | null;
  draft: string | null;
  conflicts: string | null;
};

/** Every own offer with what visitors see of it. */
export function PageList({ pages }: { pages: PageLine[] }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <ProviderNav />
      <header className="max-w-text space-y-2">
        <h1>{texts.list.title}</h1>
        <p>{texts.list.intro}</p>
      </header>
      <Form method="post" action={href("/aanbieder/aanbod")}>
        <Button look="secondary">{texts.list.begin}</Button>
      </Form>
      {pages.length === 0 && <p>{texts.list.none}</p>}
      <ul className="space-y-3">
        {pages.map((page) => (
          <li
            key={page.to}
            className="space-y-1.5 rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <h2 className="text-[1.1rem]">
              <Link to={page.to} lang="nl">
                {page.title}
              </Link>
            </h2>
            <p className="text-muted">{texts.code(page.code)}</p>
            <p className="flex flex-wrap gap-2">
              <Badge
                tone={page.isShown ? "positive" : "warning"}
                icon={page.isShown ? "check" : "warning"}
              >
                {page.state}
              </Badge>
              {page.draft && <Badge icon="info">{page.draft}</Badge>}
              {page.conflicts && (
                <Badge tone="warning" icon="warning">
                  {page.conflicts}
                </Badge>
              )}
            </p>
            {page.outside && <p>{page.outside}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
