import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import { workList as en } from "~/i18n/en/work-list";
import { workList as nl } from "~/i18n/nl/work-list";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type WorkListView = {
  /** How many waits there are and how old. */
  waits: string;
  tasks: { text: string; to: string | null }[];
  /** How the window looks; none when nothing is shown. */
  window: { text: string; to: string }[];
  found: string[];
};

/** The first thing on the page: one press says that everything still holds. */
export function AllHold({ waits }: Pick<WorkListView, "waits">) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const confirmed = params.get("bevestigd");
  const left = Number(params.get("over") ?? 0);
  return (
    <div className="space-y-3">
      {confirmed !== null && (
        <Told tone={left > 0 ? "warning" : "positive"}>
          <p>{texts.confirmed(Number(confirmed) || 0)}</p>
          {left > 0 && <p>{texts.left(left)}</p>}
        </Told>
      )}
      {params.get("open") && (
        <Told tone="positive">
          <p>{texts.open}</p>
        </Told>
      )}
      <Form method="post" action={href("/aanbieder")} className="space-y-2">
        <Button>{texts.allHold}</Button>
        <p className="text-muted">{waits}</p>
      </Form>
    </div>
  );
}

/** What waits, how the window looks, and how often it matched what people looked for. */
export function WorkListSections({ view }: { view: WorkListView }) {
  const texts = useTexts({ nl, en });
  return (
    <>
      <Section title={texts.title}>
        {view.tasks.length === 0 && <p>{texts.none}</p>}
        <ul className="space-y-2">
          {view.tasks.map(({ text, to }) => (
            <li key={text} className="rounded-md border border-line bg-surface px-4 py-2">
              {to ? (
                <Link to={to} className="inline-flex min-h-target items-center">
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.window}>
        {view.window.length === 0 && <p>{texts.nothingShown}</p>}
        <ul className="flex flex-wrap gap-x-6">
          {view.window.map(({ text, to }) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-target items-center">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.found}>
        {view.found.map((line) => (
          <p key={line} className="max-w-text">
            {line}
          </p>
        ))}
        <p className="max-w-text">
          {texts.better} <Link to={href("/aanbieder/aanbod")}>{texts.toOffers}</Link>
        </p>
      </Section>
    </>
  );
}
