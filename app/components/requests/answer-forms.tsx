import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { PhoneLink } from "~/components/ui/phone-link";
import { LONGEST_WORDS } from "~/domain/referrals/public";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";
import { useTexts } from "~/i18n/use-texts";

import { fieldOf } from "./field-of";
import type { ActsView, RequestView } from "./requests-view";
import { YesFields } from "./yes-fields";

type Props = { view: Pick<RequestView, "typed" | "faults">; acts: ActsView; self: string };

/** The answers as plain buttons: one tap says yes as declared, the others open what they ask. */
export function AnswerForms({ view, acts, self }: Props) {
  const { yes } = acts;
  const isAgain = yes?.act === "revise";
  return (
    <div className="not-on-paper">
      <Around again={isAgain ? fieldOf(view, "revise").isThis : null}>
        <div className="max-w-text space-y-3" key={`${acts.version}`}>
          {yes?.asDeclared && <AsDeclared {...{ view, acts, self, yes }} label={yes.asDeclared} />}
          {yes && <OtherDate {...{ view, acts, self, yes }} />}
          {acts.promise && <Promise {...{ view, acts, self }} promise={acts.promise} />}
          {acts.ask && <Ask {...{ view, acts, self }} />}
          {acts.refuse && <Refuse {...{ view, acts, self }} reasons={acts.refuse} />}
          {acts.call !== null && <Call phone={acts.call} />}
        </div>
      </Around>
    </div>
  );
}

/** Who answered need do nothing: another answer is folded, unless it was refused just now. */
function Around({ again, children }: { again: boolean | null; children: ReactNode }) {
  const texts = useTexts({ nl, en }).acts;
  if (again === null) return <Section title={texts.title}>{children}</Section>;
  return (
    <Disclosure summary={texts.again} open={again}>
      {children}
    </Disclosure>
  );
}

type YesProps = Props & { yes: NonNullable<ActsView["yes"]> };

function AsDeclared({ view, acts, self, yes, label }: YesProps & { label: string }) {
  const texts = useTexts({ nl, en }).acts;
  const field = fieldOf(view, yes.act, "as-declared");
  return (
    <ActForm {...{ acts, self }} act={yes.act}>
      <input type="hidden" name="hoe" value="as-declared" />
      <Button className="w-full py-3 text-[1.15rem] sm:w-auto">{label}</Button>
      <p className="text-muted">{texts.asDeclaredHint}</p>
      <Disclosure summary={texts.more} open={field.isThis}>
        <YesFields yes={yes} field={field} />
      </Disclosure>
    </ActForm>
  );
}

function OtherDate({ view, acts, self, yes }: YesProps) {
  const texts = useTexts({ nl, en }).acts;
  const field = fieldOf(view, yes.act, "date");
  const isOnly = yes.act === "answer" && yes.asDeclared === null;
  return (
    <Disclosure summary={isOnly ? texts.onlyDate : texts.date} open={field.isThis || isOnly}>
      <ActForm {...{ acts, self }} act={yes.act}>
        <input type="hidden" name="hoe" value="date" />
        <TextField type="date" min={yes.today} label={texts.startsOn} {...field("datum")} />
        <YesFields yes={yes} field={field} />
        <Button>{texts.sendYes}</Button>
      </ActForm>
    </Disclosure>
  );
}

function Promise({
  view,
  acts,
  self,
  promise: { from, to, hint },
}: Props & { promise: NonNullable<ActsView["promise"]> }) {
  const texts = useTexts({ nl, en }).acts;
  const field = fieldOf(view, "promise");
  return (
    <Disclosure summary={texts.promise} open={field.isThis}>
      <ActForm {...{ acts, self }} act="promise">
        <TextField
          {...{ type: "date", min: from, max: to, hint, label: texts.promiseOn }}
          {...field("dag")}
        />
        <Button>{texts.sendDay}</Button>
      </ActForm>
    </Disclosure>
  );
}

function Ask({ view, acts, self }: Props) {
  const texts = useTexts({ nl, en }).acts;
  const field = fieldOf(view, "ask");
  return (
    <Disclosure summary={texts.ask} open={field.isThis}>
      <ActForm {...{ acts, self }} act="ask">
        <TextArea
          {...{ rows: 3, label: texts.question, hint: texts.questionHint(LONGEST_WORDS) }}
          {...field("vraag")}
        />
        <Button>{texts.sendQuestion}</Button>
      </ActForm>
    </Disclosure>
  );
}

function Refuse({
  view,
  acts,
  self,
  reasons,
}: Props & { reasons: NonNullable<ActsView["refuse"]> }) {
  const texts = useTexts({ nl, en }).acts;
  const field = fieldOf(view, "refuse");
  const hint = texts.words(LONGEST_WORDS);
  return (
    <Disclosure summary={texts.refuse} open={field.isThis}>
      <ActForm {...{ acts, self }} act="refuse">
        <SelectField label={texts.reason} {...field("reden")}>
          <option value="">{texts.chooseReason}</option>
          {reasons.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextArea rows={2} label={texts.remark} hint={hint} {...field("opmerking")} />
        <TextField label={texts.whoCan} hint={hint} {...field("wie")} />
        <Button look="secondary">{texts.sendNo}</Button>
      </ActForm>
    </Disclosure>
  );
}

function Call({ phone }: { phone: string }) {
  const texts = useTexts({ nl, en }).acts;
  if (phone === "") return <p>{texts.callNoPhone}</p>;
  return (
    <p>
      {texts.call} <PhoneLink to={phone} />
    </p>
  );
}

/** A form of one act, about the version that the page shows. */
function ActForm({
  acts,
  self,
  act,
  children,
}: Pick<Props, "acts" | "self"> & { act: string; children: ReactNode }) {
  return (
    <Form method="post" action={self} className="space-y-3">
      <input type="hidden" name="doe" value={act} />
      <input type="hidden" name="gezien" value={acts.version} />
      {children}
    </Form>
  );
}
