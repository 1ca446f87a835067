import { Form } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { bookDesk as en } from "~/i18n/en/book-desk";
import { bookDesk as nl } from "~/i18n/nl/book-desk";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { BookEntryView, DatedWords } from "./book-desk-view";
import { Comments } from "./comments";
import { UnfinishedText } from "./unfinished-text";
import { Withdraw } from "./withdraw";

type Props = { view: BookEntryView; texts: typeof nl };

/** One part of the book: what holds, what is being written, what was. */
export function BookEntry({ view }: { view: BookEntryView }) {
  const texts = useTexts({ nl, en });
  return (
    <>
      <header className="max-w-text space-y-2">
        <BackLink to={href("/regio/productenboek")}>{texts.back}</BackLink>
        <h1 lang="nl">{view.title}</h1>
        <p className="text-muted">{texts.code(view.code)}</p>
      </header>
      <Answer view={view} texts={texts} />
      {view.unfinished ? (
        <UnfinishedText view={view} text={view.unfinished} texts={texts} />
      ) : (
        <Begin view={view} texts={texts} />
      )}
      {view.coming.map(({ withdraw, ...dated }) => (
        <Section key={dated.key} title={texts.comingTitle}>
          <Dated dated={dated} />
          {withdraw && (
            <Disclosure summary={texts.withdraw}>
              <Withdraw self={view.self} {...withdraw} texts={texts} />
            </Disclosure>
          )}
        </Section>
      ))}
      {view.holding && (
        <Section title={texts.holding}>
          <Dated dated={view.holding} />
        </Section>
      )}
      <Earlier view={view} texts={texts} />
    </>
  );
}

function Answer({ view: { faults, told }, texts }: Props) {
  if (faults.length > 0) return <FaultSummary title={texts.faultTitle} faults={faults} />;
  if (!told) return null;
  return (
    <Told tone="positive">
      <p>{told}</p>
    </Told>
  );
}

function Begin({ view, texts }: Props) {
  return (
    <Form method="post" action={view.self} className="space-y-2">
      <p>{texts.beginHow}</p>
      <Button name="doe" value="begin">
        {texts.begin}
      </Button>
    </Form>
  );
}

function Dated({ dated: { lines, facts } }: { dated: DatedWords }) {
  return (
    <Card>
      {lines.map((line) => (
        <p key={line} className="text-muted">
          {line}
        </p>
      ))}
      <div className="mt-3 max-w-text whitespace-pre-line" lang="nl">
        <Facts facts={facts} />
      </div>
    </Card>
  );
}

function Earlier({ view: { earlier, closed }, texts }: Props) {
  if (earlier.length + closed.length === 0) return null;
  return (
    <Section title={texts.earlier}>
      <div className="space-y-3">
        {earlier.map(({ key, lines, facts }) => (
          <Disclosure key={key} summary={lines.join(" ")}>
            <div className="whitespace-pre-line" lang="nl">
              <Facts facts={facts} />
            </div>
          </Disclosure>
        ))}
        {closed.map(({ key, title, facts, comments }) => (
          <Disclosure key={key} summary={title}>
            <div className="space-y-4">
              <div className="whitespace-pre-line" lang="nl">
                <Facts facts={facts} />
              </div>
              <p className="font-semibold">{texts.comments}</p>
              <Comments comments={comments} texts={texts} />
            </div>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
