import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { Told } from "~/components/ui/told";
import { messages as en } from "~/i18n/en/messages";
import { messages as nl } from "~/i18n/nl/messages";
import { useTexts } from "~/i18n/use-texts";

import type { TrafficView } from "./traffic-view";

/** What waits and what failed, one by one or all to be tried again. */
export function TrafficPage({ view }: { view: TrafficView }) {
  const texts = useTexts({ nl, en });
  const { messages, letters, told, refused } = view;
  return (
    <div className="space-y-8">
      <header className="max-w-text space-y-3">
        <h1>{texts.title}</h1>
        {(refused ?? told) && (
          <Told tone={refused ? "critical" : "positive"}>
            <p>{refused ?? told}</p>
          </Told>
        )}
        <p>{texts.intro}</p>
      </header>
      <Section title={texts.messages.title}>
        {messages.waiting.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{messages.summary}</p>
        {messages.stuck.length > 0 && <Retry doe="alle-berichten">{texts.retryAll}</Retry>}
        <ul className="space-y-3">
          {messages.stuck.map(({ id, type, lines }) => (
            <Item key={id} title={type} lines={lines}>
              <Retry doe="bericht" id={id}>
                {texts.retry}
                <span className="sr-only"> {type}</span>
              </Retry>
            </Item>
          ))}
        </ul>
      </Section>
      <Section title={texts.letters.title}>
        <Facts facts={letters.counts} />
        {letters.dead.length === 0 && <p>{texts.letters.none}</p>}
        {letters.dead.some(({ canRetry }) => canRetry) && (
          <Retry doe="alle-brieven">{texts.retryAll}</Retry>
        )}
        <ul className="space-y-3">
          {letters.dead.map(({ id, kind, lines, canRetry }) => (
            <Item key={id} title={kind} lines={lines}>
              {canRetry ? (
                <Retry doe="brief" id={id}>
                  {texts.retry}
                  <span className="sr-only"> {kind}</span>
                </Retry>
              ) : (
                <p className="text-muted">{texts.letters.cannot}</p>
              )}
            </Item>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Item({ title, lines, children }: { title: string; lines: string[]; children: ReactNode }) {
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4">
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line} className="break-words">
          {line}
        </p>
      ))}
      {children}
    </li>
  );
}

function Retry({ doe, id = "", children }: { doe: string; id?: string; children: ReactNode }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button look="secondary" name="doe" value={doe}>
        {children}
      </Button>
    </Form>
  );
}
