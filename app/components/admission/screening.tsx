import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Choice, TextArea } from "~/components/ui/field";

import { DeskForm, type PartProps, VERDICTS } from "./desk-parts";
import type { CheckView } from "./desk-view";

/** The points of the screening, step by step. */
export function Screening({ view, texts, sent }: PartProps) {
  const said = texts.screening;
  return (
    <Section title={said.title}>
      <p>
        {view.isScreening && said.intro} {view.left} {view.isScreening && view.second}
      </p>
      {view.steps.map(({ name, checks }) => (
        <div key={name} className="space-y-3">
          <h3>{name}</h3>
          <ul className="space-y-3">
            {checks.map((check) => (
              <Check key={check.code} {...{ view, texts, sent, check }} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type CheckProps = PartProps & { check: CheckView };

function Check({ view, texts, sent, check }: CheckProps) {
  const said = texts.screening;
  const { answer, name, state, second } = check;
  const isSent = sent.typed["wat"] === "punt" && sent.typed["punt"] === check.code;
  return (
    <li className="space-y-2 rounded-lg border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h4 className="font-semibold">{name}</h4>
        <Badge tone={state.tone}>{state.text}</Badge>
      </div>
      {answer?.note && <p lang="nl">{answer.note}</p>}
      {answer?.lines.map((line) => (
        <p key={line} className="text-muted">
          {line}
        </p>
      ))}
      {view.isScreening && (
        <div className="not-on-paper space-y-3">
          {second === "own" && <p>{said.own}</p>}
          {second === "may" && answer && (
            <DeskForm view={view} act="meegezien">
              <input type="hidden" name="punt" value={check.code} />
              <input type="hidden" name="moment" value={answer.moment} />
              <Button>
                {said.confirm}
                <span className="sr-only">{said.about(name)}</span>
              </Button>
            </DeskForm>
          )}
          {answer ? (
            <Disclosure summary={said.change} open={isSent}>
              <Answer {...{ view, texts, sent, check, isSent }} />
            </Disclosure>
          ) : (
            <Answer {...{ view, texts, sent, check, isSent }} />
          )}
        </div>
      )}
    </li>
  );
}

function Answer({ view, texts, sent, check, isSent }: CheckProps & { isSent: boolean }) {
  const said = texts.screening;
  const { code, name, proofs } = check;
  const typed = isSent ? sent.typed : {};
  const verdict = typed["oordeel"] ?? check.chosen;
  const isTicked = (id: string, was: boolean) => (isSent ? `bewijs.${id}` in typed : was);
  return (
    <DeskForm view={view} act="punt">
      <input type="hidden" name="punt" value={code} />
      <fieldset>
        <legend className="font-semibold">
          {said.verdict}
          <span className="sr-only">{said.about(name)}</span>
        </legend>
        <div className="flex flex-wrap gap-x-6">
          {VERDICTS.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="oordeel"
              value={one}
              required
              label={said.verdicts[one]}
              defaultChecked={verdict === one}
            />
          ))}
        </div>
      </fieldset>
      {proofs.length > 0 && (
        <fieldset>
          <legend className="font-semibold">{said.proofs}</legend>
          {proofs.map(({ id, name: proof, isLookedAt }) => (
            <Choice
              key={id}
              name={`bewijs.${id}`}
              value="ja"
              label={proof}
              defaultChecked={isTicked(id, isLookedAt)}
            />
          ))}
        </fieldset>
      )}
      <TextArea
        name="toelichting"
        id={`note.${code}`}
        rows={2}
        label={said.note}
        hint={said.noteHint}
        error={sent.errors[`note.${code}`]}
        defaultValue={typed["toelichting"] ?? check.answer?.note}
      />
      <Button look="secondary">
        {said.save}
        <span className="sr-only">{said.about(name)}</span>
      </Button>
    </DeskForm>
  );
}
