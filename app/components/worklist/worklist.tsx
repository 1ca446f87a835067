import { Form, Link, useSearchParams } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField, TextField } from "~/components/ui/field";
import { Pagination } from "~/components/ui/pagination";
import { PhoneLink } from "~/components/ui/phone-link";
import { Told } from "~/components/ui/told";
import { deskWorklist as en } from "~/i18n/en/desk-worklist";
import { deskWorklist as nl } from "~/i18n/nl/desk-worklist";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type WorkItem = {
  kind: string;
  key: string;
  kindName: string;
  /** The supplier, or what it is about. */
  title: string;
  isDutch: boolean;
  lines: string[];
  /** Undefined: nobody is called. Null: no number is known. */
  phone?: string | null;
  act: { href: string; label: string } | null;
  mayRest: boolean;
};

export type WorklistView = {
  title: string;
  kind: string;
  kinds: { code: string; name: string }[];
  items: WorkItem[];
  total: number;
  resting: number;
  page: number;
  pages: number;
  /** The day that stands in the form at first. */
  until: string;
  links: { href: string; label: string }[];
  refused: {
    at: string;
    typed: Record<string, string>;
    errors: Record<string, string>;
    texts: string[];
  } | null;
};

type Props = { view: WorklistView; texts: typeof nl };

/** What asks for a look, the greatest harm first. */
export function Worklist({ view }: { view: WorklistView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  const { kind, page, pages } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.refused && (
        <FaultSummary
          title={texts.faultTitle}
          faults={view.refused.texts.map((text) => ({ text }))}
        />
      )}
      {!view.refused && params.get("gedaan") && (
        <Told tone="positive">
          <p>{texts.done}</p>
        </Told>
      )}
      <nav aria-label={texts.also}>
        <ul className="flex flex-wrap gap-x-6">
          {view.links.map(({ href: to, label }) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-target items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Form action={href("/regio/werklijst")} className="flex flex-wrap items-end gap-3">
        <SelectField name="soort" label={texts.filter} defaultValue={kind} key={kind}>
          {view.kinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button look="secondary">{texts.show}</Button>
      </Form>
      <p role="status">
        {view.total === 0 ? texts.none : `${texts.total(view.total)}.`}{" "}
        {view.resting > 0 && texts.resting(view.resting)}
      </p>
      <ol className="space-y-3">
        {view.items.map((item) => (
          <Item key={`${item.kind} ${item.key}`} item={item} view={view} texts={texts} />
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        to={(pagina) => href("/regio/werklijst", {}, { soort: kind, pagina })}
      />
    </div>
  );
}

function Item({ item, view, texts }: Props & { item: WorkItem }) {
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h2 className="text-[1.1rem]">
        <span {...(item.isDutch && { lang: "nl" })}>{item.title}</span>
      </h2>
      <p>
        <Badge>{item.kindName}</Badge>
      </p>
      {item.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="flex flex-wrap items-center gap-x-6">
        {item.phone && <PhoneLink to={item.phone} />}
        {item.phone === null && texts.noPhone}
        {item.act && (
          <Link to={item.act.href} className="inline-flex min-h-target items-center">
            {item.act.label}
            <span className="sr-only">: {item.title}</span>
          </Link>
        )}
      </p>
      {item.mayRest && <Rest item={item} view={view} texts={texts} />}
    </li>
  );
}

/** "Do nothing" is a choice with a reason and a day. */
function Rest({ item, view, texts }: Props & { item: WorkItem }) {
  const at = `${item.kind} ${item.key}`;
  const refused = view.refused?.at === at ? view.refused : null;
  return (
    <Disclosure
      open={refused !== null}
      summary={
        <>
          {texts.rest.open}
          <span className="sr-only">: {item.title}</span>
        </>
      }
    >
      <Form
        method="post"
        action={href("/regio/werklijst")}
        className="grid items-end gap-3 sm:grid-cols-[1fr_auto_auto]"
      >
        <input type="hidden" name="soort" value={item.kind} />
        <input type="hidden" name="sleutel" value={item.key} />
        <TextField
          name="reden"
          label={texts.rest.reason}
          error={refused?.errors["reden"]}
          defaultValue={refused?.typed["reden"] ?? ""}
        />
        <TextField
          type="date"
          name="tot"
          label={texts.rest.until}
          error={refused?.errors["tot"]}
          defaultValue={refused?.typed["tot"] ?? view.until}
        />
        <Button look="secondary">{texts.rest.save}</Button>
      </Form>
    </Disclosure>
  );
}
