import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { SelectField, TextField } from "~/components/ui/field";
import { audit as en } from "~/i18n/en/audit";
import { changes as enChanges } from "~/i18n/en/changes";
import { audit as nl } from "~/i18n/nl/audit";
import { changes as nlChanges } from "~/i18n/nl/changes";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { AuditView } from "./audit-view";

/** Who did what, searched by person, act, subject and period, a page at a time. */
export function AuditPage({ view }: { view: AuditView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <Asked view={view} />
      <p role="status">{view.lines.length === 0 ? texts.none : texts.shown(view.lines.length)}</p>
      <ol className="space-y-3">
        {view.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {view.newest && <Link to={view.newest}>{texts.newest}</Link>}
        {view.older && <Link to={view.older}>{texts.older}</Link>}
      </p>
      {view.lines.length > 0 && (
        <p className="not-on-paper">
          <a href={view.csv} download>
            {texts.download}
          </a>{" "}
          {view.csvHint}
        </p>
      )}
    </div>
  );
}

function Asked({ view }: { view: AuditView }) {
  const texts = useTexts({ nl, en });
  const { asked, roles, actions } = view;
  return (
    <Form
      role="search"
      action={href("/beheer/logboek")}
      className="grid max-w-3xl items-end gap-3 sm:grid-cols-2"
    >
      <TextField label={texts.who} name="wie" defaultValue={asked.wie} maxLength={100} />
      <SelectField label={texts.role} name="rol" defaultValue={asked.rol}>
        <Options all={texts.all} options={roles} />
      </SelectField>
      <SelectField label={texts.action} name="wat" defaultValue={asked.wat}>
        <Options all={texts.all} options={actions} />
      </SelectField>
      <TextField
        label={texts.subject}
        name="waarover"
        defaultValue={asked.waarover}
        maxLength={100}
      />
      <TextField label={texts.from} name="vanaf" type="date" defaultValue={asked.vanaf} />
      <TextField label={texts.to} name="tot" type="date" defaultValue={asked.tot} />
      <div>
        <Button look="secondary">{texts.filter}</Button>
      </div>
    </Form>
  );
}

function Options({ all, options }: { all: string; options: { value: string; label: string }[] }) {
  return (
    <>
      <option value="">{all}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

function Line({ line }: { line: AuditView["lines"][number] }) {
  const texts = useTexts({ nl: nlChanges, en: enChanges });
  return (
    <li className="space-y-1 rounded-lg border border-line bg-surface p-4">
      <p className="font-semibold">{line.said}</p>
      <p className="break-all">{line.about}</p>
      <p className="text-muted">{line.when}</p>
      {line.fields.length > 0 && (
        <Disclosure summary={texts.show}>
          <dl className="space-y-2">
            {line.fields.map(({ label, before, after }) => (
              <div key={label}>
                <dt className="font-semibold">{label}</dt>
                {before !== null && (
                  <dd className="break-words">
                    {texts.before}: {before}
                  </dd>
                )}
                <dd className="break-words">
                  {before !== null && `${texts.after}: `}
                  {after}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </li>
  );
}
