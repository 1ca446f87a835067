import { Form, Link, useLocation } from "@remix-run/react";

import { ProviderNav } from "~/components/pages/provider-nav";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { href } from "~/web/href";

import { DayField, fieldOf, PickField } from "./road-fields";
import { RoadRow } from "./road-row";
import type { RoadLine, RoadsProps, RoadsView, RoadTexts } from "./roads-view";

/** Who came by another road: one more, who waits, and what became of the others. */
export function RoadsPage(props: RoadsProps) {
  const { view, answer, texts } = props;
  const { key } = useLocation();
  return (
    <div className="space-y-6">
      <ProviderNav />
      <header className="max-w-text space-y-2">
        <h1>{texts.title}</h1>
        <p>{view.choices.plek.length === 0 ? texts.noOffer : texts.intro}</p>
        <p>
          <Link to={href("/aanbieder/andere-wegen/bestand")}>{texts.toFile}</Link>
          {" · "}
          <Link to={href("/aanbieder/wachttijden")}>{texts.toWaits}</Link>
        </p>
      </header>
      {answer && answer.faults.length > 0 && (
        <FaultSummary
          key={JSON.stringify(answer)}
          title={texts.faultTitle(answer.faults.length)}
          faults={answer.faults}
        />
      )}
      {!answer && view.told && <SavedTold key={key} told={view.told} texts={texts} />}
      {view.choices.plek.length > 0 && <AddForm key={`new ${key}`} {...props} />}
      <Section
        title={
          view.waiting.length === 0 ? texts.nobodyWaits : texts.waitingTitle(view.waiting.length)
        }
      >
        <Rows lines={view.waiting} {...props} />
      </Section>
      {view.over.length > 0 && (
        <Section title={texts.overTitle}>
          <Rows lines={view.over} {...props} />
          {view.more > 0 && <p className="text-muted">{texts.more(view.more)}</p>}
        </Section>
      )}
    </div>
  );
}

function SavedTold({ told, texts }: { told: NonNullable<RoadsView["told"]>; texts: RoadTexts }) {
  return (
    <Told tone="positive">
      <p className="font-semibold">{told.text}</p>
      {told.undo && (
        <Form method="post" action={href("/aanbieder/andere-wegen")}>
          <input type="hidden" name="opslag" value={told.undo} />
          <p className="flex flex-wrap items-center gap-3">
            <Button look="secondary" name="doe" value="ongedaan">
              {texts.told.undo}
            </Button>
            {texts.told.undoFor}
          </p>
        </Form>
      )}
    </Told>
  );
}

function AddForm({ view, answer, texts }: RoadsProps) {
  const isMine = answer?.reference === null;
  const fields = {
    ...{ texts, values: isMine ? answer.values : view.values },
    faults: isMine ? answer.faults : [],
  };
  return (
    <Section title={texts.addTitle}>
      <Form method="post" action={href("/aanbieder/andere-wegen")} className="space-y-4">
        <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
          <PickField name="plek" choices={view.choices.plek} {...fields} />
          <DayField name="ontvangen" {...fields} />
          <PickField name="via" choices={view.choices.via} {...fields} />
          <PickField name="gemeente" choices={view.choices.gemeente} {...fields} />
          <TextField
            hint={texts.fields.kenmerkHint}
            maxLength={200}
            autoComplete="off"
            {...fieldOf("kenmerk", fields)}
          />
        </div>
        <Button name="doe" value="erbij">
          {texts.add}
        </Button>
      </Form>
    </Section>
  );
}

function Rows({ lines, ...props }: RoadsProps & { lines: RoadLine[] }) {
  return (
    <ul className="space-y-3">
      {lines.map((line) => (
        <RoadRow key={`${line.reference} ${line.state}`} line={line} {...props} />
      ))}
    </ul>
  );
}
