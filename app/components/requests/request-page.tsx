import { Link } from "@remix-run/react";

import { CopyText } from "~/components/needs/copy-text";
import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { PhoneLink } from "~/components/ui/phone-link";
import { Told } from "~/components/ui/told";
import { requests as en } from "~/i18n/en/requests";
import { requests as nl } from "~/i18n/nl/requests";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { AnswerForms } from "./answer-forms";
import { Needed } from "./needed";
import { type RequestView, STATE_TONES } from "./requests-view";

/** One request: what can be answered first, then what it is about and what was said so far. */
export function RequestPage({ view, self }: { view: RequestView; self: string }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <Head view={view} />
      {view.acts && <AnswerForms view={view} acts={view.acts} self={self} />}
      {view.experts.map(({ to, text }) => (
        <p key={to} className="not-on-paper">
          <Link to={to}>{text}</Link>
        </p>
      ))}
      {view.own.length > 0 && (
        <Section title={texts.own.title}>
          <Facts facts={view.own} />
          {view.ownNotes.map((note) => (
            <p key={note} className="text-muted">
              {note}
            </p>
          ))}
        </Section>
      )}
      {view.talk && (
        <Section title={texts.talk.title}>
          <Facts
            facts={[
              { name: texts.talk.question, value: view.talk.question },
              { name: texts.talk.reply, value: view.talk.reply },
            ]}
          />
        </Section>
      )}
      <Needed needed={view.needed} factors={view.factors} />
      <Section title={texts.declared.title}>
        <p>{view.declared}</p>
      </Section>
      <Sender sender={view.sender} />
      <CopyText text={view.copy} />
      <Section title={texts.history}>
        <ol className="space-y-1">
          {view.history.map((line, n) => (
            <li key={n} className="border-l-4 border-line pl-3">
              {line}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Head({ view }: { view: RequestView }) {
  const texts = useTexts({ nl, en });
  return (
    <>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <header className="max-w-text space-y-2">
        <p className="not-on-paper">
          <Link to={href("/aanbieder/verzoeken")}>{texts.backToList}</Link>
        </p>
        <h1>{view.title}</h1>
        <p>{view.supplier}</p>
        <p className="flex flex-wrap gap-2">
          {view.isLate && (
            <Badge tone="critical" icon="clock">
              {texts.line.late}
            </Badge>
          )}
          <Badge tone={STATE_TONES[view.state]}>{texts.states[view.state]}</Badge>
        </p>
        {view.due && <p>{view.due}</p>}
        {view.explained && <p>{view.explained}</p>}
      </header>
      {view.told && (
        <Told key={view.state} tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
    </>
  );
}

function Sender({ sender: { facts, phone } }: Pick<RequestView, "sender">) {
  const texts = useTexts({ nl, en }).sender;
  const call = { name: texts.phone, value: phone && <PhoneLink to={phone} /> };
  return (
    <Section title={texts.title}>
      <Facts facts={[...facts, call]} />
    </Section>
  );
}
