import { Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Choice } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import type { registrationForms } from "~/i18n/nl/registration-forms";
import { href } from "~/web/href";

import type { CheckPart, CheckView } from "./check-view";
import { DraftForm, PageFrame } from "./form-frame";

type Props = { view: CheckView; texts: typeof registrationForms };

/** All answers with the way to change them, what is missing, and the statement. */
export function CheckPage({ view, texts }: Props) {
  const { check } = texts;
  const self = href("/aanbieder-worden/:token/controle", { token: view.link });
  return (
    <PageFrame page={view} self={self}>
      <p>{check.intro}</p>
      <Gaps {...{ view, texts }} />
      {view.parts.map((part) => (
        <Part key={part.to} part={part} texts={texts} />
      ))}
      <p>
        <Link to={href("/aanbieder-worden/:token/bewijzen", { token: view.link })}>
          {check.proofs}
        </Link>
      </p>
      <section className="space-y-4">
        <h2>{check.statementTitle}</h2>
        <DraftForm page={view} self={self}>
          <Choice
            {...{ id: "statement", name: "statement", value: "ja", label: check.statement }}
            defaultChecked={view.isTrue}
          />
          <p>{check.after}</p>
          <Button name="doe" value="verstuur">
            {check.send}
          </Button>
        </DraftForm>
      </section>
    </PageFrame>
  );
}

function Gaps({ view: { gaps }, texts: { check } }: Props) {
  if (gaps.length === 0) return null;
  return (
    <Told key={JSON.stringify(gaps)} tone="critical">
      <p className="font-semibold">{check.faultTitle}</p>
      <ul className="list-disc pl-5">
        {gaps.map(({ text, to }) => (
          <li key={text}>
            {to.startsWith("#") ? <a href={to}>{text}</a> : <Link to={to}>{text}</Link>}
          </li>
        ))}
      </ul>
    </Told>
  );
}

type PartProps = { part: CheckPart; texts: Props["texts"] };

function Part({ part: { name, to, facts }, texts: { check } }: PartProps) {
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>{name}</h2>
        <Link to={to} className="not-on-paper inline-flex min-h-target items-center">
          {check.change}
          <span className="sr-only">: {name}</span>
        </Link>
      </div>
      {facts.length === 0 && <p className="text-muted">{check.nothing}</p>}
      <dl className="space-y-2">
        {facts.map((fact, at) => (
          <div key={`${fact.name} ${at}`}>
            <dt className="font-semibold">{fact.name}</dt>
            {fact.values.map((value) => (
              <dd key={value} className="wrap-anywhere whitespace-pre-line">
                {value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
