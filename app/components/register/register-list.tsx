import { Form, Link } from "@remix-run/react";

import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { Pagination } from "~/components/ui/pagination";
import { register as en } from "~/i18n/en/register";
import { register as nl } from "~/i18n/nl/register";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { Badges } from "./contract-card";
import type { RegisterView } from "./register-view";

type Props = { view: RegisterView; texts: typeof nl };

/** Every supplier by name, with what is contracted now. */
export function RegisterList({ view }: { view: RegisterView }) {
  const texts = useTexts({ nl, en });
  const { text, need, page, pages } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <Form action={href("/regio/aanbieders")} className="flex flex-wrap items-end gap-3">
        <TextField type="search" name="naam" label={texts.search} defaultValue={text} />
        <SelectField name="toon" label={texts.need} defaultValue={need}>
          {view.needs.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button look="secondary">{texts.find}</Button>
      </Form>
      <p role="status">{view.total === 0 ? texts.none : texts.total(view.total)}</p>
      {view.lines.length > 0 && <Table view={view} texts={texts} />}
      <Pagination
        page={page}
        pages={pages}
        to={(pagina) => href("/regio/aanbieders", {}, { naam: text, toon: need, pagina })}
      />
    </div>
  );
}

/** The roles are said outright: a browser forgets them when the parts of a table are stacked. */
function Table({ view, texts }: Props) {
  const { name, code, inForce, nextEnd, now } = texts.columns;
  return (
    <StackedTable caption={texts.table} columns={[name, code, inForce, nextEnd, now]}>
      {view.lines.map((line) => (
        <tr
          key={line.code}
          role="row"
          className="max-lg:mb-4 max-lg:block max-lg:border-b max-lg:border-line max-lg:pb-2"
        >
          <th role="rowheader" scope="row" className={`${CELL} font-semibold max-lg:block`}>
            <Link to={line.to} lang="nl" className="inline-flex min-h-9 items-center">
              {line.name}
            </Link>
          </th>
          <td role="cell" data-label={code} className={`${CELL} ${STACKED}`}>
            {line.code}
          </td>
          <td role="cell" data-label={inForce} className={`${CELL} ${STACKED}`}>
            {line.inForce}
          </td>
          <td role="cell" data-label={nextEnd} className={`${CELL} ${STACKED}`}>
            {line.nextEnd}
          </td>
          <td role="cell" className={`${CELL} max-lg:block`}>
            <Badges badges={line.now} />
          </td>
        </tr>
      ))}
    </StackedTable>
  );
}
