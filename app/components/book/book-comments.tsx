import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button, ButtonLink } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { bookDesk as en } from "~/i18n/en/book-desk";
import { bookDesk as nl } from "~/i18n/nl/book-desk";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { BookCommentsView } from "./book-desk-view";
import { Comments } from "./comments";
import { Differences } from "./differences";

type Props = { view: BookCommentsView; texts: typeof nl };

/** The texts that a provider may comment on, with what it said and what came of it. */
export function BookComments({ view }: { view: BookCommentsView }) {
  const texts = useTexts({ nl, en });
  return (
    <>
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.provider.intro}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.told && (
        <Told tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
      <p>
        <ButtonLink to={href("/productenboek")} look="secondary">
          {texts.provider.toBook}
        </ButtonLink>
      </p>
      {view.texts.length === 0 && <p>{texts.provider.none}</p>}
      {view.texts.map((text) => (
        <Text key={text.id} text={text} view={view} texts={texts} />
      ))}
    </>
  );
}

function Text({ text, view, texts }: Props & { text: BookCommentsView["texts"][number] }) {
  return (
    <Section title={text.name}>
      <p className="font-semibold">{text.state}</p>
      {text.mayComment && (
        <>
          <Differences differences={text.differences} texts={texts} />
          <Disclosure summary={texts.provider.whole}>
            <div className="whitespace-pre-line" lang="nl">
              <Facts facts={text.facts} />
            </div>
          </Disclosure>
        </>
      )}
      {text.comments.length > 0 && (
        <>
          <h3>{texts.provider.yours}</h3>
          <Comments comments={text.comments} texts={texts} />
        </>
      )}
      {text.mayComment && <CommentForm text={text} view={view} texts={texts} />}
    </Section>
  );
}

function CommentForm({ text, view, texts }: Props & { text: { id: string; name: string } }) {
  const { typed, faults } = view;
  const isTyped = typed?.id === text.id;
  return (
    <Form
      key={isTyped ? "typed" : text.id}
      method="post"
      action={href("/aanbieder/productenboek")}
      className="max-w-text space-y-3"
    >
      <input type="hidden" name="id" value={text.id} />
      <TextArea
        id={`body-${text.id}`}
        name="body"
        label={
          <>
            {texts.provider.comment}
            <span className="sr-only">: {text.name}</span>
          </>
        }
        hint={texts.provider.commentHint}
        rows={4}
        defaultValue={isTyped ? typed.body : ""}
        error={isTyped ? faults[0]?.text : undefined}
      />
      <Button>{texts.provider.send}</Button>
    </Form>
  );
}
