import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { SelectField } from "~/components/ui/field";
import { TrendFigure } from "~/components/waiting-history/trend-figure";
import { policy as en } from "~/i18n/en/policy";
import { starts as enStarts } from "~/i18n/en/starts";
import { policy as nl } from "~/i18n/nl/policy";
import { starts as nlStarts } from "~/i18n/nl/starts";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { Choices, PolicyView } from "./policy-view";

const CELL = "border-b border-line py-2 pr-2 text-left align-top text-[0.95em] sm:pr-4";

/** Where most look in vain stands first; the rest opens for who wants it. */
const OPEN_AT_FIRST = 3;

/** What is looked for in vain and how waits move: each figure with what it means and as a file. */
export function PolicyPage({ view }: { view: PolicyView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <Needs needs={view.needs} waits={view.waits} />
      <Waits waits={view.waits} needs={view.needs} />
      <Starts rows={view.starts} />
    </div>
  );
}

type Parts = Pick<PolicyView, "needs" | "waits">;

function Needs({ needs, waits }: Parts) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.needs.title}>
      <Filter choices={needs.choices} keep={waits.choices} />
      <Definition lines={needs.definitions} />
      {needs.profiles.length === 0 && <p role="status">{texts.needs.none}</p>}
      {needs.profiles.map(({ name, rows }, i) => (
        <Disclosure key={name} summary={name} open={i < OPEN_AT_FIRST}>
          <Table
            caption={texts.needs.caption(name)}
            columns={texts.needs.columns}
            rows={rows.map(({ place, cells }) => ({ label: place, cells }))}
          />
        </Disclosure>
      ))}
      {needs.profiles.length > 0 && <Download to={needs.csv} />}
      <h3>{texts.gaps.title}</h3>
      <p className="max-w-text">{texts.gaps.definition}</p>
      {needs.gaps.length === 0 && <p>{texts.gaps.none}</p>}
      {needs.gaps.length > 0 && (
        <>
          <Table caption={texts.gaps.title} columns={texts.gaps.columns} rows={needs.gaps} />
          <Download to={needs.gapsCsv} />
        </>
      )}
      {needs.consults.length > 0 && (
        <>
          <h3>{texts.consults.title}</h3>
          <p className="max-w-text">{texts.consults.definition}</p>
          <Table
            caption={texts.consults.title}
            columns={texts.consults.columns}
            rows={needs.consults}
          />
        </>
      )}
    </Section>
  );
}

function Waits({ waits, needs }: Parts) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.waits.title}>
      <Filter choices={waits.choices} keep={needs.choices} />
      <Definition lines={waits.definitions} />
      {waits.empty && <p role="status">{waits.empty}</p>}
      <div className="grid gap-6 lg:grid-cols-2">
        {waits.charts.map((chart) => (
          <div key={chart.title} className="space-y-2">
            <h3>{chart.title}</h3>
            <TrendFigure chart={chart} />
          </div>
        ))}
      </div>
      {!waits.empty && (
        <>
          <Table caption={texts.waits.caption} columns={texts.waits.columns} rows={waits.rows} />
          <Download to={waits.csv} />
        </>
      )}
    </Section>
  );
}

function Starts({ rows }: { rows: PolicyView["starts"] }) {
  const { counts } = useTexts({ nl: nlStarts, en: enStarts });
  return (
    <Section title={counts.title}>
      <p className="max-w-text">{counts.intro}</p>
      {rows.length === 0 ? (
        <p>{counts.none}</p>
      ) : (
        <Table caption={counts.caption} columns={counts.columns} rows={rows} />
      )}
    </Section>
  );
}

/** What the other question chose goes along. */
function Filter({ choices, keep }: { choices: Choices[]; keep: Choices[] }) {
  const texts = useTexts({ nl, en });
  return (
    <Form className="flex flex-wrap items-end gap-3">
      {keep.map(
        ({ name, value }) => value && <input key={name} type="hidden" {...{ name, value }} />,
      )}
      {choices.map(({ name, label, value, options }) => (
        <SelectField key={`${name} ${value}`} {...{ name, label }} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      ))}
      <Button look="secondary">{texts.filter}</Button>
    </Form>
  );
}

function Definition({ lines }: { lines: string[] }) {
  const texts = useTexts({ nl, en });
  return (
    <Disclosure summary={texts.definition}>
      <div className="max-w-text space-y-2">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <Link to={href("/wachttijd-uitleg")}>{texts.explanation}</Link>
        </p>
      </div>
    </Disclosure>
  );
}

function Download({ to }: { to: string }): ReactNode {
  const texts = useTexts({ nl, en });
  return (
    <p className="not-on-paper">
      <a href={to} download>
        {texts.download}
      </a>
    </p>
  );
}

type TableProps = {
  caption: string;
  columns: string[];
  rows: { label: string; cells: string[] }[];
};

/** On a telephone the name of a row stands above its figures; the roles keep it a table all the same. */
function Table({ caption, columns, rows }: TableProps) {
  const row = "max-sm:grid max-sm:grid-cols-3";
  return (
    <table role="table" className="w-full max-w-3xl border-collapse max-sm:block">
      <caption className="pb-1 text-left font-semibold max-sm:block">{caption}</caption>
      <thead role="rowgroup" className="max-sm:block">
        <tr role="row" className={row}>
          {columns.map((column, i) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={i === 0 ? `${CELL} max-sm:sr-only` : CELL}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {rows.map(({ label, cells }, n) => (
          <tr key={`${label} ${n}`} role="row" className={row}>
            <th
              role="rowheader"
              scope="row"
              className={`${CELL} font-normal max-sm:col-span-3 max-sm:border-none max-sm:pb-0`}
            >
              {label}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]} role="cell" className={CELL}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
