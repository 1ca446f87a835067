import { Form } from "@remix-run/react";

import { Button, ButtonLink } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { asked as en } from "~/i18n/en/asked";
import { asked as nl } from "~/i18n/nl/asked";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { AnswerRow, AnswersView } from "./answers-view";

type Props = { id: string; row: AnswerRow; view: AnswersView };

/** What the sender can do with one request: choose, answer, write down what was said, take back. */
export function AnswerActs({ id, row, view }: Props) {
  const texts = useTexts({ nl, en }).do;
  const to = href("/verwijzer/hulpvragen/:id", { id });
  const of = (
    <span className="sr-only" lang="nl">
      {texts.of(row.supplier)}
    </span>
  );
  return (
    <div className="not-on-paper space-y-2">
      {row.choice && (
        <p>
          <ButtonLink to={row.choice} className="w-full">
            {texts.choose}
            {of}
          </ButtonLink>
        </p>
      )}
      {row.may.reply && <Reply id={id} row={row} view={view} />}
      {row.may.enter && <Enter id={id} row={row} view={view} />}
      {row.may.close && (
        <Form method="post" action={to}>
          <input type="hidden" name="vraag" value={row.id} />
          <Button look="quiet" name="doe" value="trek-in">
            {texts.close}
            {of}
          </Button>
        </Form>
      )}
    </div>
  );
}

/** What was typed and was wrong, where it is of this request. */
function wrongOf({ typed, faults }: AnswersView, { id }: AnswerRow, field: string) {
  const isThis = typed.vraag === id;
  const error = isThis ? faults.find((one) => one.field === field)?.text : undefined;
  return { isThis, error };
}

function Reply({ id, row, view }: Props) {
  const texts = useTexts({ nl, en }).do;
  const { isThis, error } = wrongOf(view, row, "antwoord");
  return (
    <Disclosure summary={texts.reply} open>
      <Form method="post" action={href("/verwijzer/hulpvragen/:id", { id })} className="space-y-3">
        <input type="hidden" name="vraag" value={row.id} />
        <TextArea
          id={isThis ? "antwoord" : undefined}
          name="antwoord"
          rows={3}
          label={texts.replyText}
          hint={texts.replyHint(view.longestReply)}
          error={error}
          defaultValue={isThis ? view.typed.antwoord : ""}
        />
        <Button name="doe" value="antwoord">
          {texts.replySend}
        </Button>
      </Form>
    </Disclosure>
  );
}

function Enter({ id, row, view }: Props) {
  const texts = useTexts({ nl, en }).do;
  const day = wrongOf(view, row, "dag");
  const reason = wrongOf(view, row, "waarom");
  return (
    <Disclosure summary={texts.enter} open={Boolean(day.error ?? reason.error)}>
      <Form method="post" action={href("/verwijzer/hulpvragen/:id", { id })} className="space-y-3">
        <input type="hidden" name="vraag" value={row.id} />
        <p className="text-muted">{texts.enterHint}</p>
        <TextField
          id={day.isThis ? "dag" : undefined}
          type="date"
          name="dag"
          label={texts.yesFrom}
          error={day.error}
          defaultValue={day.isThis ? view.typed.dag : ""}
        />
        <SelectField
          id={reason.isThis ? "waarom" : undefined}
          name="waarom"
          label={texts.no}
          error={reason.error}
          defaultValue={reason.isThis ? view.typed.waarom : ""}
        >
          <option value="">{texts.noChoose}</option>
          {view.reasons.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button look="secondary" name="doe" value="gezegd">
          {texts.enterSave}
        </Button>
      </Form>
    </Disclosure>
  );
}
