import { Form, Link } from "@remix-run/react";

import { Button, ButtonLink } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea } from "~/components/ui/field";
import { PhoneLink } from "~/components/ui/phone-link";
import { Told } from "~/components/ui/told";
import { consults as en } from "~/i18n/en/consults";
import { consults as nl } from "~/i18n/nl/consults";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { ConsultState } from "./consult-list";
import type { ConsultView } from "./consults-view";

/** One consult question, for whoever asked it or is asked. */
export function ConsultPage({ view }: { view: ConsultView }) {
  const texts = useTexts({ nl, en });
  const isSender = view.side === "sender";
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <p className="not-on-paper">
          <Link to={isSender ? href("/verwijzer/consulten") : href("/aanbieder/verzoeken")}>
            {isSender ? texts.back : texts.backToInbox}
          </Link>
        </p>
        <h1>{view.title}</h1>
        <ConsultState {...view} />
        {!isSender && <p>{texts.noPerson}</p>}
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.told && (
        <Told key={view.told} tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
      <Facts
        facts={view.facts.map(({ name, value }) => ({
          ...{ name, value: <span className="whitespace-pre-line">{value}</span> },
        }))}
      />
      {view.phone && (
        <p>
          {texts.facts.phone}: <PhoneLink to={view.phone} />
        </p>
      )}
      {view.form && <Answer view={view} form={view.form} />}
      {view.onward && (
        <p className="not-on-paper">
          <ButtonLink to={view.onward.to}>{view.onward.text}</ButtonLink>
        </p>
      )}
      {view.mayWithdraw && (
        <Form
          method="post"
          action={href("/verwijzer/consulten/:id", { id: view.id })}
          className="not-on-paper"
        >
          <Button look="secondary">{texts.withdraw}</Button>
        </Form>
      )}
    </div>
  );
}

type Props = { view: ConsultView; form: NonNullable<ConsultView["form"]> };

function Answer({ view: { id, faults }, form: { typed, longest } }: Props) {
  const texts = useTexts({ nl, en });
  return (
    <Form
      method="post"
      action={href("/aanbieder/consulten/:id", { id })}
      className="not-on-paper max-w-text space-y-3"
    >
      <TextArea
        {...{ id: "antwoord", name: "antwoord", rows: 6 }}
        label={texts.answer}
        hint={texts.hint(longest)}
        defaultValue={typed}
        error={faults.find(({ field }) => field === "antwoord")?.text}
      />
      <Button>{texts.sendAnswer}</Button>
    </Form>
  );
}
