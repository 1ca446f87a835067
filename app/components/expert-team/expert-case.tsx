import { Form, Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { OneOf } from "~/components/signals/one-of";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { expertTeam as en } from "~/i18n/en/expert-team";
import { expertTeam as nl } from "~/i18n/nl/expert-team";
import { useTexts } from "~/i18n/use-texts";

import type { ExpertCaseView, OwnQuestionView } from "./expert-view";

/** A case before the expert team: what was asked and decided, and asking. */
export function ExpertCase({ view }: { view: ExpertCaseView }) {
  const texts = useTexts({ nl, en });
  const { form, told, faults } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <p className="not-on-paper">
          <Link to={view.back}>{texts.back}</Link>
        </p>
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      {told && (
        <Told key={told} tone="positive">
          <p>{told}</p>
        </Told>
      )}
      {view.questions.map((one) => (
        <Question key={one.id} question={one} self={view.self} />
      ))}
      {form && <Ask view={view} form={form} />}
      {view.isOver && <p>{texts.over}</p>}
    </div>
  );
}

function Question({ question, self }: { question: OwnQuestionView; self: string }) {
  const texts = useTexts({ nl, en });
  const { title, isLate, facts, mayWithdraw } = question;
  return (
    <Section title={title}>
      {isLate && (
        <p>
          <Badge tone="critical" icon="clock">
            {texts.late}
          </Badge>
        </p>
      )}
      <ExpertFacts facts={facts} />
      {mayWithdraw && (
        <Form method="post" action={self} className="not-on-paper">
          <Button look="secondary" name="doe" value="trek-in">
            {texts.withdraw}
          </Button>
        </Form>
      )}
    </Section>
  );
}

/** Words as they were written, line by line. */
export function ExpertFacts({ facts }: { facts: OwnQuestionView["facts"] }) {
  return (
    <Facts
      facts={facts.map(({ name, value }) => ({
        ...{ name, value: <span className="whitespace-pre-line">{value}</span> },
      }))}
    />
  );
}

type AskProps = { view: ExpertCaseView; form: NonNullable<ExpertCaseView["form"]> };

function Ask({ view: { self, faults }, form }: AskProps) {
  const texts = useTexts({ nl, en });
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.text;
  return (
    <Section title={texts.ask}>
      <Form method="post" action={self} className="not-on-paper max-w-text space-y-4">
        <OneOf
          name="reden"
          label={texts.reason}
          choices={form.reasons.map((one) => ({ ...one, plain: null }))}
          chosen={form.reason}
          error={errorOf("reden")}
        />
        <TextArea
          id="vraag"
          name="vraag"
          rows={5}
          label={texts.question}
          hint={texts.hint(form.longest)}
          defaultValue={form.question}
          error={errorOf("vraag")}
        />
        <Button name="doe" value="vraag">
          {texts.send}
        </Button>
      </Form>
    </Section>
  );
}
