import { Form, Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { OneOf } from "~/components/signals/one-of";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea, TextField } from "~/components/ui/field";
import { PhoneLink } from "~/components/ui/phone-link";
import { Told } from "~/components/ui/told";
import { expertTeam as en } from "~/i18n/en/expert-team";
import { expertTeam as nl } from "~/i18n/nl/expert-team";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { ExpertFacts } from "./expert-case";
import type { ExpertQuestionPageView } from "./expert-view";

/** One question for the expert team: the need without a name, and the decision. */
export function ExpertQuestion({ view }: { view: ExpertQuestionPageView }) {
  const texts = useTexts({ nl, en });
  const { told, faults, form } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <p className="not-on-paper">
          <Link to={href("/regio/expertteam")}>{texts.desk.back}</Link>
        </p>
        <h1>{view.title}</h1>
        {view.isLate && (
          <p>
            <Badge tone="critical" icon="clock">
              {texts.late}
            </Badge>
          </p>
        )}
        {view.isWithdrawn && <p>{texts.desk.withdrawn}</p>}
      </header>
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      {told && (
        <Told key={told} tone="positive">
          <p>{told}</p>
        </Told>
      )}
      {view.decision && (
        <Section title={texts.desk.decide}>
          <ExpertFacts facts={view.decision} />
        </Section>
      )}
      <Section title={texts.facts.question}>
        <ExpertFacts facts={view.asked} />
        {view.phone && (
          <p>
            {texts.facts.phone}: <PhoneLink to={view.phone} />
          </p>
        )}
      </Section>
      <Section title={texts.desk.need}>
        <ExpertFacts facts={view.need} />
      </Section>
      {form && <Decide view={view} form={form} />}
    </div>
  );
}

type Props = {
  view: ExpertQuestionPageView;
  form: NonNullable<ExpertQuestionPageView["form"]>;
};

function Decide({ view: { self, faults }, form: { typed, ...form } }: Props) {
  const texts = useTexts({ nl, en });
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.text;
  const hint = texts.hint(form.longest);
  return (
    <Section title={texts.desk.decide}>
      <Form method="post" action={self} className="not-on-paper max-w-text space-y-4">
        <OneOf
          name="complexiteit"
          label={texts.desk.complexity}
          choices={form.complexities.map((one) => ({ ...one, plain: null }))}
          chosen={typed.complexiteit}
          error={errorOf("complexiteit")}
        />
        <TextArea
          {...{ id: "waarom", name: "waarom", rows: 4, hint, label: texts.desk.grounds }}
          defaultValue={typed.waarom}
          error={errorOf("waarom")}
        />
        <TextArea
          {...{ id: "advies", name: "advies", rows: 4, label: texts.desk.advice }}
          defaultValue={typed.advies}
          error={errorOf("advies")}
        />
        <TextField
          {...{ id: "voor", name: "voor", type: "date", min: form.today }}
          label={texts.desk.actBy}
          defaultValue={typed.voor}
          error={errorOf("voor")}
        />
        <Button>{texts.desk.send}</Button>
      </Form>
    </Section>
  );
}
