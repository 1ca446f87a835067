import { Form, Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { keptServices as en } from "~/i18n/en/kept-services";
import { keptServices as nl } from "~/i18n/nl/kept-services";
import { useTexts } from "~/i18n/use-texts";

import type { ServiceRow, ServicesDeskView } from "./kept-services-view";

type Props = { view: ServicesDeskView; texts: typeof nl };

/** The list of one municipality: what holds, what is to be looked at, what stopped. */
export function ServicesDesk({ view }: { view: ServicesDeskView }) {
  const texts = useTexts({ nl, en });
  const held = view.rows.filter(({ ended }) => ended === null);
  const stopped = view.rows.filter(({ ended }) => ended !== null);
  const due = held.filter(({ isToBeChecked }) => isToBeChecked).length;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <Answer view={view} texts={texts} />
      {view.municipalities.length > 1 && <Municipalities view={view} texts={texts} />}
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={view.toNew}>{texts.add}</ButtonLink>
        <ButtonLink to={view.toPublic} look="secondary">
          {texts.toPublic}
        </ButtonLink>
      </p>
      {due > 0 && (
        <Notice tone="warning">
          <p>{texts.due(due)}</p>
        </Notice>
      )}
      <Section title={texts.counted(held.length)}>
        {held.length === 0 && <p>{texts.none}</p>}
        <Rows rows={held} view={view} texts={texts} />
      </Section>
      {stopped.length > 0 && (
        <Section title={`${texts.endedTitle} (${stopped.length})`}>
          <Rows rows={stopped} view={view} texts={texts} />
        </Section>
      )}
    </div>
  );
}

function Answer({ view: { refused, done, self }, texts }: Props) {
  if (refused)
    return (
      <Told tone="critical">
        <p>{refused}</p>
      </Told>
    );
  if (!done) return null;
  return (
    <Told tone="positive">
      <p>{done.text}</p>
      {done.undoId && (
        <Form method="post" action={self}>
          <input type="hidden" name="id" value={done.undoId} />
          <Button look="secondary" name="doe" value="terug">
            {texts.undo}
          </Button>
        </Form>
      )}
    </Told>
  );
}

function Municipalities({ view, texts }: Props) {
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      <SelectField
        label={texts.choose}
        name="gemeente"
        key={view.municipality}
        defaultValue={view.municipality}
      >
        {view.municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button look="secondary">{texts.show}</Button>
    </Form>
  );
}

function Rows({ rows, ...props }: Props & { rows: ServiceRow[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {rows.map((row) => (
        <Row key={row.id} row={row} {...props} />
      ))}
    </ul>
  );
}

function Row({ row, view, texts }: Props & { row: ServiceRow }) {
  const { id, name, targetGroup, checked, isToBeChecked, ended, edited, to } = row;
  const hidden = <span className="sr-only">{texts.of(name)}</span>;
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4">
      <h3 lang="nl">{name}</h3>
      <p lang="nl">{targetGroup}</p>
      <p className="flex flex-wrap items-center gap-2 text-muted">
        {ended ?? checked}
        {isToBeChecked && (
          <Badge tone="warning" icon="warning">
            {texts.dueBadge}
          </Badge>
        )}
      </p>
      {edited.length > 0 && (
        <p className="text-muted">
          {texts.edited} {edited.join(", ")}.
        </p>
      )}
      <Form method="post" action={view.self} className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="id" value={id} />
        {ended ? (
          <Button look="secondary" name="doe" value="terug">
            {texts.resume}
            {hidden}
          </Button>
        ) : (
          <>
            <Button look="secondary" name="doe" value="klopt">
              {texts.holds}
              {hidden}
            </Button>
            <Link to={to} className="inline-flex min-h-target items-center px-2">
              {texts.change}
              {hidden}
            </Link>
            <Button look="quiet" name="doe" value="stop">
              {texts.end}
              {hidden}
            </Button>
          </>
        )}
      </Form>
    </li>
  );
}
