import { Form, Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badges, PartList } from "~/components/register/contract-card";
import { kept } from "~/components/register/move-form";
import type { FileCard, FilePart, Refused } from "~/components/register/register-view";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Choice, SelectField, TextArea, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { register as enRegister } from "~/i18n/en/register";
import { talks as en } from "~/i18n/en/talks";
import { register as nlRegister } from "~/i18n/nl/register";
import { talks as nl } from "~/i18n/nl/talks";
import { useTexts } from "~/i18n/use-texts";

export type TalksView = {
  title: string;
  self: string;
  back: string;
  talks: FilePart;
  actions: { title: string; none: string; cards: (FileCard & { isOpen: boolean })[] };
  mayKeep: boolean;
  today: string;
  refused: Refused | null;
};

type Props = { view: TalksView; texts: typeof nl };
type Choices = Record<string, string>;

/** Talks with a supplier and what was agreed in them. */
export function TalksPage({ view }: { view: TalksView }) {
  const texts = useTexts({ nl, en });
  const { toFile } = useTexts({ nl: nlRegister, en: enRegister });
  const [params] = useSearchParams();
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <p>
          <Link to={view.back}>{toFile}</Link>
        </p>
        <h1>{view.title}</h1>
        {view.refused && (
          <FaultSummary
            title={texts.faultTitle}
            faults={view.refused.texts.map((text) => ({ text }))}
          />
        )}
        {!view.refused && params.get("gedaan") && (
          <Told tone="positive">
            <p>{texts.done}</p>
          </Told>
        )}
      </header>
      <Section title={view.actions.title}>
        {view.actions.cards.length === 0 && <p>{view.actions.none}</p>}
        <ul className="space-y-3">
          {view.actions.cards.map((card) => (
            <Action key={card.id} card={card} view={view} texts={texts} />
          ))}
        </ul>
      </Section>
      {view.mayKeep && <AddAction view={view} texts={texts} />}
      <Section title={view.talks.title}>
        <PartList part={view.talks} />
      </Section>
      {view.mayKeep && <AddTalk view={view} texts={texts} />}
    </div>
  );
}

function Action({ card, view, texts }: Props & { card: TalksView["actions"]["cards"][number] }) {
  return (
    <li className="space-y-1 rounded-lg border border-line bg-surface p-4">
      <h3 lang="nl">{card.title}</h3>
      <Badges badges={card.badges ?? []} />
      {card.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {card.isOpen && view.mayKeep && (
        <Form method="post" action={view.self}>
          <input type="hidden" name="id" value={card.id} />
          <Button look="secondary" name="doe" value="klaar">
            {texts.actions.finish}
            <span className="sr-only">: {card.title}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}

function Options({ choices }: { choices: Choices }) {
  return Object.entries(choices).map(([code, name]) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

function AddAction({ view, texts }: Props) {
  const said = texts.addAction;
  const { refused } = view;
  return (
    <Section title={said.title}>
      <Form method="post" action={view.self} className="max-w-text space-y-3">
        <TextField label={said.what} {...kept(refused, "wat")} />
        <SelectField label={said.owner} {...kept(refused, "eigenaar", "provider")}>
          <Options choices={texts.owners} />
        </SelectField>
        <TextField label={said.position} hint={said.positionHint} {...kept(refused, "functie")} />
        <TextField type="date" label={said.due} {...kept(refused, "uiterlijk")} />
        <Choice name="gedeeld" value="ja" defaultChecked label={texts.addTalk.shared} />
        <Button name="doe" value="afspraak">
          {said.save}
        </Button>
      </Form>
    </Section>
  );
}

function AddTalk({ view, texts }: Props) {
  const said = texts.addTalk;
  const { refused } = view;
  return (
    <Section title={said.title}>
      <Form method="post" action={view.self} className="max-w-text space-y-3">
        <TextField type="date" label={said.day} {...kept(refused, "dag", view.today)} />
        <SelectField label={said.kind} {...kept(refused, "soort", "yearly")}>
          <Options choices={texts.kinds} />
        </SelectField>
        <TextArea
          rows={4}
          label={said.topics}
          hint={said.topicsHint}
          {...kept(refused, "onderwerpen")}
        />
        <fieldset>
          <legend className="font-semibold">{said.who}</legend>
          {Object.entries(texts.participants).map(([role, name]) => (
            <Choice key={role} name="wie" value={role} label={name} />
          ))}
        </fieldset>
        <Choice name="gedeeld" value="ja" label={said.shared} />
        <Button name="doe" value="gesprek">
          {said.save}
        </Button>
      </Form>
    </Section>
  );
}
