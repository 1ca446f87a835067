import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { pageEditor as en } from "~/i18n/en/page-editor";
import { pageEditor as nl } from "~/i18n/nl/page-editor";
import { useTexts } from "~/i18n/use-texts";

import { ProviderNav } from "./provider-nav";

export type HistoryView = {
  title: string;
  to: string;
  revision: number;
  steps: {
    revision: number;
    act: string;
    by: string;
    /** What to say when nothing differs. */
    same: string;
    differences: { label: string; before: string; after: string }[];
    mayRestore: boolean;
  }[];
};

/** Every version of a page, newest first, with what changed and the way back to it. */
export function PageHistory({ view }: { view: HistoryView }) {
  const texts = useTexts({ nl, en });
  const { history } = texts;
  return (
    <div className="space-y-6">
      <ProviderNav />
      <p>
        <Link to={view.to}>{texts.toEditor}</Link>
      </p>
      <h1>{view.title}</h1>
      {view.steps.length === 0 && <p>{history.none}</p>}
      <ol className="space-y-3">
        {view.steps.map((step) => (
          <li
            key={step.revision}
            className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <h2 className="text-[1.1rem]">{step.act}</h2>
            <p className="text-muted">{step.by}</p>
            {step.differences.length === 0 && <p>{step.same}</p>}
            {step.differences.map(({ label, before, after }) => (
              <Disclosure key={label} summary={label}>
                <dl className="grid gap-3 sm:grid-cols-2" lang="nl">
                  <div className="min-w-0">
                    <dt className="font-semibold">{history.before}</dt>
                    <dd className="whitespace-pre-line">{before}</dd>
                  </div>
                  <div className="min-w-0">
                    <dt className="font-semibold">{history.after}</dt>
                    <dd className="whitespace-pre-line">{after}</dd>
                  </div>
                </dl>
              </Disclosure>
            ))}
            {step.mayRestore && (
              <Form method="post" action={view.to}>
                <input type="hidden" name="revision" value={view.revision} />
                <input type="hidden" name="versie" value={step.revision} />
                <Button name="doen" value="terugzetten" look="secondary">
                  {history.restore}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
