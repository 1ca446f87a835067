import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { TextField } from "~/components/ui/field";
import { Pagination } from "~/components/ui/pagination";
import { changes as en } from "~/i18n/en/changes";
import { changes as nl } from "~/i18n/nl/changes";
import { useTexts } from "~/i18n/use-texts";

export type ChangesView = {
  title: string;
  intro: string;
  self: string;
  from: string;
  to: string;
  page: number;
  pages: number;
  total: number;
  changes: {
    id: string;
    said: string;
    about: string | null;
    when: string;
    fields: { label: string; before: string | null; after: string }[];
  }[];
};

/** Who did what and when, with what it was before; by period, page by page. */
export function ChangeList({ view }: { view: ChangesView }) {
  const texts = useTexts({ nl, en });
  const { from, to, page, pages } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <Form action={view.self} className="flex flex-wrap items-end gap-3">
        <TextField type="date" name="vanaf" label={texts.from} defaultValue={from} />
        <TextField type="date" name="tot" label={texts.to} defaultValue={to} />
        <Button look="secondary">{texts.filter}</Button>
      </Form>
      <p role="status">{view.total === 0 ? texts.none : texts.total(view.total)}</p>
      <ol className="space-y-3">
        {view.changes.map(({ id, said, about, when, fields }) => (
          <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
            <p className="font-semibold">{said}</p>
            {about && <p lang="nl">{about}</p>}
            <p className="text-muted">{when}</p>
            {fields.length > 0 && (
              <Disclosure summary={texts.show}>
                <dl className="space-y-2">
                  {fields.map(({ label, before, after }) => (
                    <div key={label}>
                      <dt className="font-semibold">{label}</dt>
                      {before !== null && (
                        <dd>
                          {texts.before}: {before}
                        </dd>
                      )}
                      <dd>
                        {before !== null && `${texts.after}: `}
                        {after}
                      </dd>
                    </div>
                  ))}
                </dl>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        to={(pagina) =>
          `${view.self}?${new URLSearchParams({ vanaf: from, tot: to, pagina: String(pagina) }).toString()}`
        }
      />
    </div>
  );
}
