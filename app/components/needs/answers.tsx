import { Link } from "@remix-run/react";

import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";
import { Badge } from "~/components/ui/badge";
import { PhoneLink } from "~/components/ui/phone-link";
import { asked as en } from "~/i18n/en/asked";
import { asked as nl } from "~/i18n/nl/asked";
import { useTexts } from "~/i18n/use-texts";

import { AnswerActs } from "./answer-acts";
import type { AnswerRow, AnswersView } from "./answers-view";

type Props = { id: string; view: AnswersView };

/** Whom was asked, declared waits beside answers; on a narrow screen each a block. */
export function Answers({ id, view }: Props) {
  const texts = useTexts({ nl, en });
  const { who, declared, answer, holds, todo } = texts.columns;
  return (
    <section aria-labelledby="gevraagd" className="space-y-3">
      <h2 id="gevraagd">{texts.title}</h2>
      {view.rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <StackedTable caption={texts.title} columns={[who, declared, answer, holds, todo]}>
          {view.rows.map((row) => (
            <Row key={row.id} id={id} row={row} view={view} />
          ))}
        </StackedTable>
      )}
    </section>
  );
}

function Row({ id, row, view }: Props & { row: AnswerRow }) {
  const texts = useTexts({ nl, en });
  return (
    <tr
      role="row"
      id={row.name}
      className="max-lg:mb-4 max-lg:block max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-surface max-lg:p-3"
    >
      <th role="rowheader" scope="row" className={`${CELL} font-semibold max-lg:block`}>
        <Link to={row.to} lang="nl">
          {row.supplier}
        </Link>
        <span className="block font-normal" lang="nl">
          {row.offer}
        </span>
        <span className="block font-normal text-muted">{`${row.name}. ${row.where}`}</span>
      </th>
      <td role="cell" data-label={texts.columns.declared} className={`${CELL} ${STACKED}`}>
        {row.declared}
      </td>
      <td role="cell" className={`${CELL} max-lg:block`}>
        <p className="flex flex-wrap gap-2">
          <Badge tone={row.state.tone}>{row.state.text}</Badge>
          {row.isLate && (
            <Badge tone="critical" icon="clock">
              {texts.late}
            </Badge>
          )}
        </p>
        {row.lines.map((line) => (
          <p key={line} className="max-w-80 pt-1">
            {line}
          </p>
        ))}
        {row.mustCall && (
          <p className="pt-1">
            {texts.callMe} {row.phone ? <PhoneLink to={row.phone} /> : texts.noPhone}
          </p>
        )}
      </td>
      <td role="cell" data-label={texts.columns.holds} className={`${CELL} ${STACKED}`}>
        {row.holds}
      </td>
      <td role="cell" className={`${CELL} min-w-56 max-lg:block`}>
        <AnswerActs id={id} row={row} view={view} />
      </td>
    </tr>
  );
}
