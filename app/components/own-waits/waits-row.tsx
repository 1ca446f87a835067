import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { Badge } from "~/components/ui/badge";
import type { IconName } from "~/components/ui/icon";
import type { Tone } from "~/components/ui/tone";
import { Button } from "~/components/ui/button";
import type { SentWait, WaitColumn, WaitStatus } from "~/domain/providers/public";

import { href } from "~/web/href";

import { type OwnRow, type OwnTexts, rowAnchor } from "./own-waits-view";

export const CELL = "px-1.5 py-1.5 align-top lg:border-b lg:border-line";
const STACKED =
  "max-lg:flex max-lg:items-start max-lg:gap-3 max-lg:px-0 max-lg:before:w-36 max-sm:before:w-26 max-lg:before:shrink-0 max-lg:before:pt-1.5 max-lg:before:text-muted max-lg:before:content-[attr(data-label)]";
const CONTROL =
  "block min-h-target rounded-md border-2 border-control bg-surface px-2 py-1 text-ink aria-invalid:border-critical";

const NUMBERS = ["weeksToIntake", "weeksToStart", "numberWaiting", "placesFree"] as const;
const STATUSES = ["open", "limited", "waitlist", "assessment_first", "full"] as const;

const SIGNS: Record<OwnRow["freshness"], { tone: Tone; icon: IconName }> = {
  fresh: { tone: "positive", icon: "check" },
  stale: { tone: "warning", icon: "warning" },
  unknown: { tone: "critical", icon: "info" },
};

export type RowProps = {
  row: OwnRow;
  /** What stands in the fields: as typed, or as it was. */
  typed: SentWait;
  isChosen: boolean;
  faults: Map<string, string>;
  texts: OwnTexts;
  lang: "nl" | undefined;
};

/** One offer at one place; on a narrow screen a card. */
export function WaitsRow(props: RowProps) {
  const { row, isChosen, texts, lang } = props;
  return (
    <tr
      role="row"
      id={rowAnchor(row.id)}
      className="max-lg:mb-4 max-lg:block max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-surface max-lg:p-3"
    >
      <td role="cell" className={`${CELL} max-lg:float-right`}>
        <input
          type="checkbox"
          name="kies"
          value={row.id}
          defaultChecked={isChosen}
          data-column="kies"
          data-row={row.id}
          aria-label={texts.choose(row.where)}
          className="m-1.5 size-6"
        />
        <input type="hidden" name={`seen.${row.id}`} value={props.typed.seen} />
      </td>
      <th role="rowheader" scope="row" className={`${CELL} text-left font-normal max-lg:block`}>
        <span lang={lang} className="block pt-1.5 max-lg:font-semibold">
          {row.place}
        </span>
        {row.notes.map((note) => (
          <span key={note} className="block text-[0.9em] text-warning">
            {note}
          </span>
        ))}
        <Link to={href("/aanbieder/wachttijden/:id", { id: row.id })} className="text-[0.9em]">
          {texts.history}
          <span className="sr-only">: {row.where}</span>
        </Link>
      </th>
      <StatusCell {...props} />
      {NUMBERS.map((column) => (
        <NumberCell key={column} column={column} {...props} />
      ))}
      <AsOfCell row={row} texts={texts} />
    </tr>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell" data-label={label} className={`${CELL} ${STACKED}`}>
      <div className="min-w-0 max-lg:grow">{children}</div>
    </td>
  );
}

/** What every field of a row needs to be known by. */
function fieldOf(column: WaitColumn, { row, faults, texts }: RowProps) {
  const name = `${column}.${row.id}`;
  const fault = faults.get(name);
  return {
    fault: fault && (
      <span
        id={`${name}-fault`}
        className="block text-[0.9em] font-semibold text-critical lg:max-w-26"
      >
        {fault}
      </span>
    ),
    attributes: {
      ...{ name, id: name },
      "aria-label": texts.of(texts.columns[column], row.where),
      "aria-invalid": fault ? (true as const) : undefined,
      "aria-describedby": fault ? `${name}-fault` : undefined,
    },
  };
}

/** The day until when it is full is asked for once "full" is chosen (app.css). */
function StatusCell(props: RowProps) {
  const { typed, row, texts } = props;
  const status = fieldOf("status", props);
  const day = fieldOf("fullUntil", props);
  const isStop = row.fields.status === "stop" || typed.status === "stop";
  const options: WaitStatus[] = isStop ? [...STATUSES, "stop"] : [...STATUSES];
  return (
    <Cell label={texts.columns.status}>
      <select
        {...status.attributes}
        defaultValue={typed.status}
        className={`${CONTROL} wait-status w-40 max-w-full`}
      >
        {row.fields.status === "" && <option value="">{texts.noStatus}</option>}
        {options.map((code) => (
          <option key={code} value={code}>
            {texts.statuses[code]}
          </option>
        ))}
      </select>
      {status.fault}
      <div className="full-until pt-1">
        <span aria-hidden="true" className="text-[0.9em] text-muted">
          {texts.columns.fullUntil}
        </span>
        <input
          type="date"
          {...day.attributes}
          defaultValue={typed.fullUntil}
          className={`${CONTROL} w-40 max-w-full`}
        />
        {day.fault}
      </div>
    </Cell>
  );
}

function NumberCell({ column, ...props }: RowProps & { column: (typeof NUMBERS)[number] }) {
  const { attributes, fault } = fieldOf(column, props);
  return (
    <Cell label={props.texts.columns[column]}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        {...attributes}
        data-column={column}
        data-row={props.row.id}
        defaultValue={props.typed[column]}
        className={`${CONTROL} w-18 text-right`}
      />
      {fault}
    </Cell>
  );
}

function AsOfCell({ row, texts }: Pick<RowProps, "row" | "texts">) {
  return (
    <td
      role="cell"
      data-label={texts.columns.asOf}
      className={`${CELL} ${STACKED} max-sm:block max-sm:before:mb-1 max-sm:before:block`}
    >
      <div className="flex min-w-0 flex-wrap items-start justify-between gap-x-3 gap-y-2 lg:flex-nowrap">
        <span>
          <Badge {...SIGNS[row.freshness]}>{texts.badges[row.freshness]}</Badge>
          <span className="block pt-1 text-[0.9em] text-muted">
            {row.asOf} {row.by}
          </span>
        </span>
        {row.mayConfirm && (
          <Button
            look="secondary"
            name="doe"
            value={`klopt.${row.id}`}
            aria-label={texts.holdsFor(row.where)}
            className="whitespace-nowrap"
          >
            {texts.holds}
          </Button>
        )}
      </div>
    </td>
  );
}
