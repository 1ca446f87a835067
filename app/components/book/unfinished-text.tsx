import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { TextArea, TextField } from "~/components/ui/field";
import type { bookDesk } from "~/i18n/nl/book-desk";

import type { BookEntryView, UnfinishedView } from "./book-desk-view";
import { Comments } from "./comments";
import { Differences } from "./differences";
import { Withdraw } from "./withdraw";

type Props = { view: BookEntryView; text: UnfinishedView; texts: typeof bookDesk };

/** The text that is being written: its words, what they change, and the way to the day it holds. */
export function UnfinishedText({ view, text, texts }: Props) {
  return (
    <>
      <Section title={text.title}>
        <p className="flex flex-wrap gap-2">
          {text.badges.map((badge) => (
            <Badge key={badge.text} tone={badge.tone}>
              {badge.text}
            </Badge>
          ))}
        </p>
        {view.saved && (
          <Card>
            <h3>{texts.nowSaved}</h3>
            <div className="whitespace-pre-line" lang="nl">
              <Facts facts={view.saved} />
            </div>
          </Card>
        )}
        <TextForm view={view} text={text} texts={texts} />
      </Section>
      <Section title={texts.differences}>
        <Differences differences={text.differences} texts={texts} />
      </Section>
      {text.state === "open" && (
        <Section title={`${texts.comments} (${text.comments.length})`}>
          <Comments comments={text.comments} texts={texts} desk={view} />
        </Section>
      )}
      <Next view={view} text={text} texts={texts} />
      <Disclosure summary={texts.withdraw}>
        <Withdraw self={view.self} id={text.id} revision={text.revision} texts={texts} />
      </Disclosure>
    </>
  );
}

function errorsOf({ faults }: BookEntryView) {
  return (field: string) => faults.find((fault) => fault.field === field)?.text;
}

function Seen({ text }: { text: UnfinishedView }) {
  return (
    <>
      <input type="hidden" name="id" value={text.id} />
      <input type="hidden" name="revision" value={text.revision} />
    </>
  );
}

function TextForm({ view, text, texts }: Props) {
  const errorOf = errorsOf(view);
  const field = (name: keyof typeof texts.fields) => ({
    ...{ id: name, name, label: texts.fields[name], hint: texts.hints[name] },
    ...{ defaultValue: text.values[name], error: errorOf(name), lang: "nl" },
  });
  return (
    <Form key={text.revision} method="post" action={view.self} className="max-w-text space-y-4">
      <Seen text={text} />
      <TextArea rows={3} {...field("plain")} />
      <TextArea rows={8} {...field("professional")} />
      <TextArea rows={4} {...field("examples")} />
      <TextArea rows={3} {...field("criteriaIn")} />
      <TextArea rows={3} {...field("criteriaOut")} />
      <TextField
        id="owner"
        name="owner"
        label={texts.owner}
        hint={texts.ownerHint}
        defaultValue={text.values.owner}
        error={errorOf("owner")}
      />
      <Button name="doe" value="bewaar">
        {texts.save}
      </Button>
    </Form>
  );
}

/** A draft asks for comments; what was commented on becomes final. */
function Next({ view, text, texts }: Props) {
  const isDraft = text.state === "draft";
  const name = isDraft ? "until" : "from";
  return (
    <Section title={isDraft ? texts.openTitle : texts.publishTitle}>
      {text.notYet ? (
        <p>{text.notYet}</p>
      ) : (
        <Form method="post" action={view.self} className="max-w-md space-y-3">
          <Seen text={text} />
          <p>{text.nextStep}</p>
          <TextField
            id={name}
            name={name}
            type="date"
            label={texts[name]}
            defaultValue={text.values[name]}
            error={errorsOf(view)(name)}
          />
          <Button name="doe" value={isDraft ? "open" : "definitief"}>
            {isDraft ? texts.open : texts.publish}
          </Button>
        </Form>
      )}
    </Section>
  );
}
