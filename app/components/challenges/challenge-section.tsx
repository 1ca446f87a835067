import { Form, useActionData, useLocation, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Choice, SelectField, TextArea, TextField } from "~/components/ui/field";
import type { Tone } from "~/components/ui/tone";
import { Told } from "~/components/ui/told";
import type { ChallengeState } from "~/domain/providers/public";

import { CHALLENGE_ANCHOR, CHALLENGE_PARAM, type ChallengeAnswer } from "./challenge-answer";

export type ChallengesView = {
  texts: Record<
    | ("title" | "intro" | "open" | "received" | "place" | "heard" | "someWeeks" | "nobody")
    | ("weeks" | "weeksHint" | "day" | "note" | "noteHint" | "send" | "earlier"),
    string
  >;
  longestNote: number;
  today: string;
  /** Places with a wait to doubt. */
  places: { id: string; name: string }[];
  /** What the own organisation said before. */
  earlier: { id: string; state: ChallengeState; label: string; lines: string[] }[];
};

const TONES: Record<ChallengeState, Tone> = {
  open: "info",
  expired: "warning",
  confirmed: "positive",
  corrected: "positive",
};

type Props = { view: ChallengesView; lang: "nl" | undefined };

/** "Belde u de aanbieder?": for who refers, and what became of it. */
export function ChallengeSection({ view, lang }: Props) {
  const { texts } = view;
  const { key } = useLocation();
  const [params] = useSearchParams();
  const sent = useActionData<ChallengeAnswer | object>();
  const answer = sent && "challenge" in sent ? sent.challenge : undefined;
  const isReceived = !answer && params.get(CHALLENGE_PARAM) === "ontvangen";
  return (
    <div id={CHALLENGE_ANCHOR} className="not-on-paper">
      <Section title={texts.title}>
        {isReceived && (
          <Told key={key} tone="positive">
            <p>{texts.received}</p>
          </Told>
        )}
        {view.places.length > 0 && (
          <>
            <p className="max-w-text">{texts.intro}</p>
            <Disclosure summary={texts.open} open={answer !== undefined}>
              <ChallengeForm key={key} {...{ view, answer, lang }} />
            </Disclosure>
          </>
        )}
        {view.earlier.length > 0 && <Earlier view={view} />}
      </Section>
    </div>
  );
}

type FormProps = Props & { answer: ChallengeAnswer["challenge"] | undefined };

const UNTYPED = { plek: undefined, gehoord: "weken", weken: "", dag: undefined, toelichting: "" };

function ChallengeForm({ view, answer, lang }: FormProps) {
  const { pathname } = useLocation();
  const { texts, places } = view;
  const typed = answer?.typed ?? UNTYPED;
  return (
    <Form
      method="post"
      action={`${pathname}?${CHALLENGE_PARAM}=nu#${CHALLENGE_ANCHOR}`}
      preventScrollReset
      className="max-w-text space-y-4"
    >
      {answer && (
        <Told tone="critical">
          <p>{answer.fault}</p>
        </Told>
      )}
      <SelectField name="plek" label={texts.place} lang={lang} defaultValue={typed.plek}>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <HeardChoice texts={texts} heard={typed.gehoord} />
      <HeardFields {...{ view, answer }} typed={typed} />
      <Button>{texts.send}</Button>
    </Form>
  );
}

function HeardChoice({ texts, heard }: Pick<ChallengesView, "texts"> & { heard: string }) {
  const choices = { weken: texts.someWeeks, niemand: texts.nobody };
  return (
    <fieldset className="space-y-1">
      <legend className="font-semibold">{texts.heard}</legend>
      {Object.entries(choices).map(([value, label]) => (
        <Choice
          key={value}
          {...{ type: "radio", name: "gehoord", value, label }}
          defaultChecked={heard === value}
        />
      ))}
    </fieldset>
  );
}

type FieldsProps = Omit<FormProps, "lang"> & {
  typed: { weken: string; dag: string | undefined; toelichting: string };
};

function HeardFields({ view: { texts, today, longestNote }, answer, typed }: FieldsProps) {
  const errorOf = (field: string) => (answer?.field === field ? answer.fault : undefined);
  return (
    <>
      <TextField
        {...{ name: "weken", label: texts.weeks, hint: texts.weeksHint, maxLength: 4 }}
        error={errorOf("weken")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.weken}
      />
      <TextField
        {...{ type: "date", name: "dag", label: texts.day, max: today }}
        error={errorOf("dag")}
        defaultValue={typed.dag ?? today}
      />
      <TextArea
        {...{ name: "toelichting", label: texts.note, hint: texts.noteHint, rows: 2 }}
        error={errorOf("toelichting")}
        maxLength={longestNote}
        defaultValue={typed.toelichting}
      />
    </>
  );
}

function Earlier({ view: { texts, earlier } }: Pick<Props, "view">) {
  return (
    <div className="space-y-2">
      <h3>{texts.earlier}</h3>
      <ul className="space-y-3">
        {earlier.map(({ id, state, label, lines }) => (
          <li key={id} className="space-y-1 rounded-md border border-line bg-surface px-4 py-2">
            <p>
              <Badge tone={TONES[state]} icon={state === "open" ? "clock" : "info"}>
                {label}
              </Badge>
            </p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
