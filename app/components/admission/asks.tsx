import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { SelectField, TextArea } from "~/components/ui/field";

import { DeskForm, type PartProps } from "./desk-parts";

/** So many at a time without JavaScript; for more the form comes back. */
const AT_ONCE = 3;

/** What was asked on top, what was answered, and asking for more. */
export function Asks({ view, texts, sent }: PartProps) {
  const said = texts.asks;
  const isSent = sent.typed["wat"] === "vragen";
  return (
    <Section title={said.title}>
      {view.asks.length === 0 && <p>{said.none}</p>}
      <ul className="space-y-3">
        {view.asks.map(({ about, text, asked, answer, when }, position) => (
          <li key={position} className="space-y-1 rounded-lg border border-line bg-surface p-4">
            <h3 className="text-[1rem]">{about}</h3>
            <p lang="nl">{text}</p>
            <p className="text-muted">{asked}</p>
            {answer && <p lang="nl">{answer}</p>}
            <p className="text-muted">{when}</p>
          </li>
        ))}
      </ul>
      {view.askAbout && (
        <div className="not-on-paper max-w-text">
          <Disclosure summary={said.formTitle} open={isSent}>
            <DeskForm view={view} act="vragen">
              <p>{said.formIntro}</p>
              {Array.from({ length: AT_ONCE }, (_, n) => (
                <div key={n} className="space-y-2">
                  <SelectField
                    name={`over.${n}`}
                    label={said.about(n + 1)}
                    defaultValue={sent.typed[`over.${n}`]}
                  >
                    {view.askAbout!.map(({ value, name }) => (
                      <option key={value} value={value}>
                        {name}
                      </option>
                    ))}
                  </SelectField>
                  <TextArea
                    name={`vraag.${n}`}
                    id={`vraag.${n}`}
                    rows={2}
                    label={said.text(n + 1)}
                    error={sent.errors[`vraag.${n}`]}
                    defaultValue={sent.typed[`vraag.${n}`]}
                  />
                </div>
              ))}
              <Button>{said.send}</Button>
            </DeskForm>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
