import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import type { qualityEditor } from "~/i18n/nl/quality-editor";
import { href } from "~/web/href";

import type { OwnQualityView } from "./quality-view";

type Props = { view: OwnQualityView; texts: typeof qualityEditor };

function fieldOf({ values, errors }: OwnQualityView) {
  return (name: string) => ({
    id: name,
    name,
    error: errors[name],
    defaultValue: values[name] ?? "",
  });
}

/** A figure is never stated without period, method and story; an editor writes the story alone. */
export function FigureForm({ view, texts }: Props) {
  const field = fieldOf(view);
  if (!view.maySave && !view.isChange) return <p>{texts.onlyStory}</p>;
  return (
    <Card>
      <Form
        key={`${view.values["indicator"]} ${view.values["period"]}`}
        method="post"
        action={href("/aanbieder/kwaliteit")}
        className="space-y-4"
      >
        <h3>{view.isChange ? texts.changeFigure : texts.addFigure}</h3>
        <input type="hidden" name="wat" value="cijfer" />
        {view.maySave ? (
          <Figures view={view} texts={texts} />
        ) : (
          <>
            <p>{texts.onlyStory}</p>
            <input type="hidden" name="indicator" value={view.values["indicator"]} />
            <input type="hidden" name="period" value={view.values["period"]} />
          </>
        )}
        <TextField label={texts.method} {...field("method")} />
        <TextArea
          label={texts.narrative}
          hint={texts.narrativeHint}
          rows={5}
          {...field("narrative")}
        />
        <Button>{texts.save}</Button>
      </Form>
    </Card>
  );
}

function Figures({ view, texts }: Props) {
  const field = fieldOf(view);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField label={texts.indicator} {...field("indicator")}>
        {view.indicators.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField label={texts.period} hint={texts.periodHint} {...field("period")} />
      <TextField label={texts.numerator} inputMode="numeric" {...field("numerator")} />
      <TextField label={texts.denominator} inputMode="numeric" {...field("denominator")} />
    </div>
  );
}

export function MarkForm({ view, texts }: Props) {
  const field = fieldOf(view);
  return (
    <Card>
      <Form method="post" action={href("/aanbieder/kwaliteit")} className="space-y-4">
        <h3>{texts.addMark}</h3>
        <p>{texts.markHint}</p>
        <input type="hidden" name="wat" value="keurmerk" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={texts.mark} {...field("mark")} />
          <TextField label={texts.number} {...field("number")} />
          <TextField label={texts.issuer} {...field("issuer")} />
          <TextField
            type="date"
            label={texts.validUntil}
            hint={texts.validHint}
            {...field("validUntil")}
          />
        </div>
        <Button>{texts.save}</Button>
      </Form>
    </Card>
  );
}
