import { Form, Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import { Pagination } from "~/components/ui/pagination";
import type { Tone } from "~/components/ui/tone";
import type { SignalState } from "~/domain/signals/public";
import { signalDesk as en } from "~/i18n/en/signal-desk";
import { signalDesk as nl } from "~/i18n/nl/signal-desk";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { STATE_TONES } from "./own-signals";

type Option = { code: string; name: string };

export type SignalQueueView = {
  title: string;
  intro: string;
  /** Null for who reads counts only. */
  queue: {
    total: string;
    lines: {
      id: string;
      title: string;
      supplier: string;
      state: SignalState;
      stateText: string;
      severity: { text: string; tone: Tone };
      late: boolean;
      facts: string[];
    }[];
    page: number;
    pages: number;
    filter: Record<"soort" | "stand" | "label" | "aanbieder", string>;
    kinds: Option[];
    states: Option[];
    tags: string[];
  } | null;
  counts: {
    kinds: { name: string; count: string }[];
    returning:
      | { key: string; supplier: string; to: string; kind: string; tag: string; count: string }[]
      | null;
  };
};

/** The queue: whatever is late on top; below it what is said often. */
export function SignalQueue({ view }: { view: SignalQueueView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      {view.queue && <Queue queue={view.queue} />}
      <Section title={texts.counts.title}>
        <p>{texts.counts.period}</p>
        <Counts counts={view.counts} />
      </Section>
    </div>
  );
}

type Queue = NonNullable<SignalQueueView["queue"]>;

function Queue({ queue }: { queue: Queue }) {
  const texts = useTexts({ nl, en });
  const { filter, page, pages } = queue;
  return (
    <div className="space-y-4">
      <Filter queue={queue} />
      <p role="status">{queue.lines.length === 0 ? texts.none : queue.total}</p>
      <ol className="space-y-3">
        {queue.lines.map((line) => (
          <li
            key={line.id}
            className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <h2 className="text-[1.1rem]">
              <Link to={href("/regio/meldingen/:id", { id: line.id })}>{line.title}</Link>
            </h2>
            <p lang="nl">{line.supplier}</p>
            <p className="flex flex-wrap gap-2">
              {line.late && (
                <Badge tone="critical" icon="clock">
                  {texts.late}
                </Badge>
              )}
              <Badge tone={line.severity.tone}>{line.severity.text}</Badge>
              <Badge tone={STATE_TONES[line.state]}>{line.stateText}</Badge>
            </p>
            <p className="text-muted">{line.facts.join(" · ")}</p>
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        to={(pagina) => href("/regio/meldingen", {}, { ...filter, pagina })}
      />
    </div>
  );
}

function Filter({ queue: { filter, kinds, states, tags } }: { queue: Queue }) {
  const texts = useTexts({ nl, en }).filter;
  return (
    <Form action={href("/regio/meldingen")} className="space-y-3">
      {filter.aanbieder && (
        <p>
          <input type="hidden" name="aanbieder" value={filter.aanbieder} />
          {texts.only(filter.aanbieder)}{" "}
          <Link to={href("/regio/meldingen", {}, { ...filter, aanbieder: "" })}>
            {texts.everything}
          </Link>
        </p>
      )}
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField name="soort" label={texts.kind} defaultValue={filter.soort}>
          <option value="">{texts.all}</option>
          <Options options={kinds} />
        </SelectField>
        <SelectField name="stand" label={texts.state} defaultValue={filter.stand}>
          <option value="">{texts.open}</option>
          <Options options={states} />
        </SelectField>
        <SelectField name="label" label={texts.tag} defaultValue={filter.label}>
          <option value="">{texts.all}</option>
          <Options options={tags.map((tag) => ({ code: tag, name: tag }))} />
        </SelectField>
        <Button look="secondary">{texts.show}</Button>
      </div>
    </Form>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

function Counts({ counts: { kinds, returning } }: Pick<SignalQueueView, "counts">) {
  const texts = useTexts({ nl, en }).counts;
  if (kinds.length === 0) return <p>{texts.none}</p>;
  return (
    <div className="space-y-6">
      <table className="w-full max-w-text text-left">
        <caption className="pb-2 text-left font-semibold">{texts.kinds}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col">{texts.kind}</th>
            <th scope="col" className="text-right">
              {texts.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ name, count }) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1 font-normal">
                {name}
              </th>
              <td className="py-1 text-right">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {returning && returning.length > 0 && (
        <section className="space-y-2">
          <h3>{texts.returning}</h3>
          <ul className="space-y-2">
            {returning.map((one) => (
              <li key={one.key}>
                <Link to={one.to} lang="nl">
                  {one.supplier}
                </Link>
                : {one.kind}, {one.tag} ({one.count})
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
